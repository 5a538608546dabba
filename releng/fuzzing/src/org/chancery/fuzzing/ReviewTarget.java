package org.chancery.fuzzing;

import org.chancery.core.Engine;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.word.imports.TreatyImporter;
import org.chancery.word.review.CounterDraftReader;
import org.eclipse.emf.common.util.BasicMonitor;

/** Reviewing a returned file against an ordinary one, and a sent file against itself. */
public final class ReviewTarget {

	private static final byte[] SENT = HostileFile.ordinary();
	private static final Engine ENGINE = Engine.builder().wordImporter(new TreatyImporter())
			.counterDraftReviewer(new CounterDraftReader()).build();

	private ReviewTarget() {
	}

	/** Called by Jazzer. */
	public static void fuzzerTestOneInput(byte[] data) {
		byte[] file = HostileFile.of(data);
		review(SENT, file);
		int undeclared = review(file, file);
		if (undeclared > 0) {
			throw new AssertionError("a file differs from itself");
		}
	}

	private static int review(byte[] sent, byte[] returned) {
		try {
			return new ReviewCounterDraft(ENGINE, sent, returned).perform(new BasicMonitor()).review().undeclared();
		} catch (UnreadableFileException e) {
			if (e.getMessage().contains("\n") || unchecked(e)) {
				throw new AssertionError(e);
			}
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
