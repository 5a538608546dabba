package org.chancery.ui.tests.editor;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Dossiers for the tests of the editor. */
final class Treaties {

	private Treaties() {
	}

	/** Two articles: "Access" with two paragraphs, the first of which has two subparagraphs, and "Force" with one. */
	static DossierSession small() {
		OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));
		dossier.addLayer("delegation", List.of());
		Clause access = article(dossier, null, "Access");
		Clause first = paragraph(dossier, access, "Each Party shall grant access:");
		subparagraph(dossier, first, "to vessels;");
		subparagraph(dossier, first, "to aircraft.");
		paragraph(dossier, access, "Access is free of charge.");
		Clause force = article(dossier, access, "Force");
		paragraph(dossier, force, "This Agreement enters into force.");
		return new DossierSession(dossier, null);
	}

	/** A text of articles of one size. */
	static DossierSession large(int articles, int paragraphs, String words) {
		OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));
		dossier.addLayer("delegation", List.of());
		Clause last = null;
		for (int i = 0; i < articles; i++) {
			last = article(dossier, last, "Heading " + i);
			for (int k = 0; k < paragraphs; k++) {
				paragraph(dossier, last, words);
			}
		}
		return new DossierSession(dossier, null);
	}

	static Audience publicOf(DossierSession session) {
		return session.audiences().getFirst();
	}

	static Audience delegationOf(DossierSession session) {
		return session.audiences().getLast();
	}

	/** The clause that the public text cites so. */
	static String idOf(DossierSession session, String citation) {
		return session.projection(delegationOf(session), "en").all()
				.filter(clause -> clause.number().citation().equals(citation)).findFirst().orElseThrow().id();
	}

	/** What an audience reads in a clause. */
	static String wordsOf(DossierSession session, Audience audience, String citation) {
		return session.projection(audience, "en").all().filter(clause -> clause.number().citation().equals(citation))
				.findFirst().orElseThrow().text();
	}

	private static Clause article(OpenDossier dossier, Clause after, String heading) {
		Audience all = dossier.audiences().getFirst();
		Clause article = (after == null ? AddClause.firstIn(dossier, all, ClauseKind.ARTICLE, null)
				: AddClause.after(dossier, all, ClauseKind.ARTICLE, after)).perform();
		new SetHeading(dossier, all, article, "en", heading).perform();
		return article;
	}

	private static Clause paragraph(OpenDossier dossier, Clause parent, String words) {
		return inside(dossier, parent, ClauseKind.PARAGRAPH, words);
	}

	private static Clause subparagraph(OpenDossier dossier, Clause parent, String words) {
		return inside(dossier, parent, ClauseKind.SUBPARAGRAPH, words);
	}

	private static Clause inside(OpenDossier dossier, Clause parent, ClauseKind kind, String words) {
		Audience all = dossier.audiences().getFirst();
		Clause clause = AddClause.lastIn(dossier, all, kind, parent).perform();
		new SetContent(dossier, all, clause, "en", InlineSequence.plain(words)).perform();
		return clause;
	}
}
