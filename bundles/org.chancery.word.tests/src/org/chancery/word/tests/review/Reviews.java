package org.chancery.word.tests.review;

import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.word.imports.Documents;
import org.chancery.word.imports.TreatyImporter;
import org.chancery.word.review.CounterDraftReader;
import org.eclipse.emf.common.util.BasicMonitor;

/** Reviews files, and writes what comes of it a line a change. */
final class Reviews {

	private static final Engine ENGINE = Engine.builder().wordImporter(new TreatyImporter())
			.counterDraftReviewer(new CounterDraftReader()).build();

	private Reviews() {
	}

	static CounterDraftReview of(byte[] sent, byte[] returned) throws UnreadableFileException {
		return new ReviewCounterDraft(ENGINE, sent, returned).perform(new BasicMonitor()).review();
	}

	static List<String> of(Documents sent, Documents returned) throws UnreadableFileException {
		return of(sent.write(), returned.write()).changes().stream().map(Reviews::line).toList();
	}

	/** Two bodies of the same frame: an article with two paragraphs around what is given. */
	static List<String> of(String sent, String returned) throws UnreadableFileException {
		return of(Documents.body(framed(sent)), Documents.body(framed(returned)));
	}

	static String framed(String body) {
		return Documents.centred("TREATY") + Documents.centred("Article 1") + Documents.p("1. The Parties shall cooperate.") + body
				+ Documents.centred("Article 2") + Documents.p("1. This Treaty enters into force at once.");
	}

	private static String line(CounterDraftChange change) {
		return (change.declared() ? change.author() + " " : "UNDECLARED ") + change.kind().name().toLowerCase() + " " + change.number() + " "
				+ change.part() + ": " + change.old() + " > " + change.now();
	}
}
