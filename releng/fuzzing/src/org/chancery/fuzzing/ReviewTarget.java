package org.chancery.fuzzing;

import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.AnswerCounterDraft;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.core.projection.Projection;
import org.chancery.word.imports.TreatyImporter;
import org.chancery.word.redline.WordRedliner;
import org.chancery.word.review.CounterDraftReader;
import org.eclipse.emf.common.util.BasicMonitor;

/** Reviewing and answering a returned file against an ordinary one, and a sent file against itself. */
public final class ReviewTarget {

	private static final byte[] SENT = HostileFile.ordinary();
	private static final Engine ENGINE = Engine.builder().wordImporter(new TreatyImporter())
			.counterDraftReviewer(new CounterDraftReader()).redlineWriter(new WordRedliner()).build();
	private static final Projection TEXT = new Projection("", "public", "en", List.of(), List.of());

	private ReviewTarget() {
	}

	/** Called by Jazzer. */
	public static void fuzzerTestOneInput(byte[] data) {
		byte[] file = HostileFile.of(data);
		review(SENT, file);
		answer(SENT, file);
		int undeclared = review(file, file);
		if (undeclared > 0) {
			throw new AssertionError("a file differs from itself");
		}
	}

	private static void answer(byte[] sent, byte[] returned) {
		try {
			var answer = new AnswerCounterDraft(ENGINE, sent, returned, "Belmora", RedlineOptions.undated());
			var answers = CounterDraftAnswer.values();
			answer.perform(TEXT, change -> answers[Math.floorMod(change.old().length() + change.now().length(), answers.length)], new BasicMonitor());
		} catch (UnreadableFileException e) {
			check(e);
		}
	}

	private static void check(UnreadableFileException e) {
		if (e.getMessage().contains("\n") || unchecked(e)) {
			throw new AssertionError(e);
		}
	}

	private static int review(byte[] sent, byte[] returned) {
		try {
			return new ReviewCounterDraft(ENGINE, sent, returned).perform(new BasicMonitor()).review().undeclared();
		} catch (UnreadableFileException e) {
			check(e);
			return 0;
		}
	}

	/** Whether a mistake of ours, not of a parser of the platform, was caught at the last moment. */
	private static boolean unchecked(Throwable e) {
		for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof RuntimeException && cause.getStackTrace().length > 0
					&& cause.getStackTrace()[0].getClassName().startsWith("org.chancery.word.") && !(cause instanceof IllegalStateException)) {
				return true;
			}
		}
		return false;
	}
}
