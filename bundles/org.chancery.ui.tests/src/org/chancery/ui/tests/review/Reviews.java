package org.chancery.ui.tests.review;

import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.ConcealedMatter;
import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.comparison.review.model.ReviewedReturn;
import org.chancery.ui.tests.Dossiers;

/** Reviews made by hand: a grave undeclared change, a slight one, a declared one twice, a comment, hidden words. */
final class Reviews {

	private Reviews() {
	}

	static ReviewModel small() {
		OpenDossier dossier = Dossiers.small();
		Projection text = Projector.project(dossier, Dossiers.everybody(dossier), "en");
		String clause = Dossiers.clause(dossier, 0).getClauses().getFirst().getId();
		var changes = List.of(change(clause, Kind.REPLACE, false, "shall", "may"), change(clause, Kind.REPLACE, false, ",", ";"),
				change(clause, Kind.INSERT, true, "", "twice"), change(clause, Kind.INSERT, true, "", "twice"),
				change(clause, Kind.COMMENT, true, "access", "Why?"));
		var hidden = List.of(new ConcealedMatter(ConcealedMatter.Kind.LINK, "body", "https://example.org", true),
				new ConcealedMatter(ConcealedMatter.Kind.TEXT, "body", "hidden: aside", false));
		return new ReviewModel(new ReviewedReturn("sent.docx", "returned.docx", "BMA", new byte[0], new byte[0], text,
				new CounterDraftReview(changes, hidden), "public", Map.of(clause, clause)));
	}

	private static CounterDraftChange change(String clause, Kind kind, boolean declared, String old, String now) {
		return new CounterDraftChange(clause, "Article 1(1)", kind, declared, declared ? "Belmora" : "", declared ? "2026-02-03T10:00:00Z" : "",
				old, now, "body");
	}
}
