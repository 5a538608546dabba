package org.chancery.comparison.takeover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.takeover.TakeOver;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.InsertCrossReference;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.ReferenceForm;
import org.junit.jupiter.api.Test;

class TakeOverTest {

	private final OpenDossier ours = treaty("Each Party shall grant access.", "It enters into force in May.");
	private final OpenDossier theirs = treaty("Each Party may grant access.", "It enters into force in June.");

	@Test
	void wordsAndHeadingsBecomeThoseOfTheOtherText() {
		Clause paragraph = clause(theirs, 0).getClauses().getFirst();
		new SetHeading(theirs, everybody(theirs), clause(theirs, 0), "en", "Entry").perform();
		TakeOver take = take(byPlace());
		take.words(clause(theirs, 0).getId(), clause(ours, 0).getId());
		take.words(paragraph.getId(), clause(ours, 0).getClauses().getFirst().getId());
		assertEquals(List.of("Article 1 Entry", "Each Party may grant access.", "Article 2 Force", "It enters into force in May."),
				lines(ours));
	}

	@Test
	void aCrossReferenceLeadsToTheCounterpart() {
		Clause paragraph = clause(theirs, 0).getClauses().getFirst();
		new InsertCrossReference(theirs, everybody(theirs), paragraph, "en", 0, clause(theirs, 1), ReferenceForm.CITATION).perform();
		Map<String, String> counterparts = byPlace();
		take(counterparts).words(paragraph.getId(), clause(ours, 0).getClauses().getFirst().getId());
		assertTrue(lines(ours).contains("Article 2Each Party may grant access."));
		AddClause.firstIn(ours, everybody(ours), ClauseKind.ARTICLE, null).perform();
		assertTrue(lines(ours).contains("Article 3Each Party may grant access."), "the number is computed");
	}

	@Test
	void aCrossReferenceWithoutCounterpartBecomesItsWords() {
		Clause paragraph = clause(theirs, 0).getClauses().getFirst();
		new InsertCrossReference(theirs, everybody(theirs), paragraph, "en", 0, clause(theirs, 1), ReferenceForm.CITATION).perform();
		Map<String, String> counterparts = byPlace();
		counterparts.remove(clause(theirs, 1).getId());
		take(counterparts).words(paragraph.getId(), clause(ours, 0).getClauses().getFirst().getId());
		AddClause.firstIn(ours, everybody(ours), ClauseKind.ARTICLE, null).perform();
		assertTrue(lines(ours).contains("Article 2Each Party may grant access."));
	}

	@Test
	void aClauseOfTheOtherTextIsPutWhereThatHasItWithAllInside() {
		Map<String, String> counterparts = byPlace();
		Clause added = AddClause.after(theirs, everybody(theirs), ClauseKind.ARTICLE, clause(theirs, 0)).perform();
		new SetHeading(theirs, everybody(theirs), added, "en", "Pilots").perform();
		paragraph(theirs, added, "Pilots are free.");
		take(counterparts).insert(added.getId());
		assertEquals(List.of("Article 1 Access", "Each Party shall grant access.", "Article 2 Pilots", "Pilots are free.",
				"Article 3 Force", "It enters into force in May."), lines(ours));
	}

	@Test
	void aClauseInsideOneThatIsNotThereIsRefusedWithThatOnesName() {
		Map<String, String> counterparts = byPlace();
		Clause added = AddClause.after(theirs, everybody(theirs), ClauseKind.ARTICLE, clause(theirs, 0)).perform();
		String inner = paragraph(theirs, added, "Pilots are free.").getId();
		var refused = assertThrows(DossierException.class, () -> take(counterparts).insert(inner));
		assertTrue(refused.getMessage().contains("Article 2"), refused.getMessage());
	}

	@Test
	void aClauseThatTheOtherTextDoesNotHaveIsTakenOut() {
		take(byPlace()).delete(clause(ours, 0).getId());
		assertEquals(List.of("Article 1 Force", "It enters into force in May."), lines(ours));
	}

	@Test
	void aMovedClauseGoesWhereTheOtherTextHasIt() {
		Map<String, String> counterparts = byPlace();
		Clause second = clause(theirs, 1);
		theirs.dossier().getText().getClauses().move(0, second);
		take(counterparts).move(second.getId(), clause(ours, 1).getId());
		assertEquals(List.of("Article 1 Force", "It enters into force in May.", "Article 2 Access", "Each Party shall grant access."),
				lines(ours));
	}

	private TakeOver take(Map<String, String> counterparts) {
		return new TakeOver(ours, everybody(ours), "en", Projector.project(theirs, everybody(theirs), "en"), counterparts::get);
	}

	private Map<String, String> byPlace() {
		Map<String, String> counterparts = new HashMap<>();
		for (int i = 0; i < 2; i++) {
			counterparts.put(clause(theirs, i).getId(), clause(ours, i).getId());
			counterparts.put(clause(theirs, i).getClauses().getFirst().getId(), clause(ours, i).getClauses().getFirst().getId());
		}
		return counterparts;
	}

	private static List<String> lines(OpenDossier dossier) {
		Projection shown = Projector.project(dossier, everybody(dossier), "en");
		return shown.all().map(TakeOverTest::line).toList();
	}

	private static String line(ProjectedClause clause) {
		return clause.kind() == ClauseKind.ARTICLE ? (clause.number().label() + " " + (clause.heading() == null ? "" : clause.heading())).strip()
				: PlainText.of(clause.content());
	}

	static OpenDossier treaty(String access, String force) {
		OpenDossier dossier = OpenDossier.create("Agreement on Lighthouses", List.of("en"));
		Clause first = AddClause.firstIn(dossier, everybody(dossier), ClauseKind.ARTICLE, null).perform();
		new SetHeading(dossier, everybody(dossier), first, "en", "Access").perform();
		paragraph(dossier, first, access);
		Clause second = AddClause.after(dossier, everybody(dossier), ClauseKind.ARTICLE, first).perform();
		new SetHeading(dossier, everybody(dossier), second, "en", "Force").perform();
		paragraph(dossier, second, force);
		return dossier;
	}

	private static Clause paragraph(OpenDossier dossier, Clause parent, String words) {
		Clause clause = AddClause.lastIn(dossier, everybody(dossier), ClauseKind.PARAGRAPH, parent).perform();
		new SetContent(dossier, everybody(dossier), clause, "en", InlineSequence.plain(words)).perform();
		return clause;
	}

	static Clause clause(OpenDossier dossier, int index) {
		return dossier.dossier().getText().getClauses().get(index);
	}

	static Audience everybody(OpenDossier dossier) {
		return dossier.audiences().getFirst();
	}
}
