package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.core.text.AddClause;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.ReferenceForm;
import org.chancery.ui.editor.model.ClauseList;
import org.chancery.ui.editor.model.InsertCrossReferenceModel;
import org.junit.jupiter.api.Test;

class ClauseListTest {

	private final DossierSession session = Treaties.small();

	@Test
	void aCitationFindsItsClauseFirst() {
		var list = new ClauseList(session.projection(Treaties.publicOf(session), "en"));
		assertEquals("Article 1(2)", list.matching("1(2)").getFirst().citation());
		assertEquals("Article 2", list.matching("article 2").getFirst().citation());
		assertEquals("Article 1(1)(b)", list.matching("aircraft").getFirst().citation());
		assertTrue(list.matching("nothing of the kind").isEmpty());
		assertEquals(7, list.matching("").size());
	}

	@Test
	void aReferenceCanLeadToWhatItsAudienceSeesOnly() {
		Clause last = (Clause) session.dossier().find(Treaties.idOf(session, "Article 2"));
		session.execute("add", () -> AddClause
				.after(session.dossier(), Treaties.delegationOf(session), ClauseKind.ARTICLE, last).perform());
		var below = new InsertCrossReferenceModel(session.projection(Treaties.publicOf(session), "en"));
		below.type("article 3");
		assertFalse(below.isComplete());
		var above = new InsertCrossReferenceModel(session.projection(Treaties.delegationOf(session), "en"));
		above.type("article 3");
		assertTrue(above.isComplete());
	}

	@Test
	void aClauseOfTheOtherColumnIsFoundToo() {
		Clause last = (Clause) session.dossier().find(Treaties.idOf(session, "Article 2"));
		session.execute("add", () -> AddClause
				.after(session.dossier(), Treaties.delegationOf(session), ClauseKind.ARTICLE, last).perform());
		var list = new ClauseList(session.projection(Treaties.publicOf(session), "en"),
				session.projection(Treaties.delegationOf(session), "en"));
		assertEquals(1, list.matching("article 3").size());
		assertTrue(list.matching("article 3").getFirst().subject().endsWith("(delegation)"));
	}

	@Test
	void tellsWhatWouldBePrinted() {
		var model = new InsertCrossReferenceModel(session.projection(Treaties.publicOf(session), "en"));
		model.type("1(2)");
		assertEquals("Article 1(2)", model.preview());
		model.setForm(ReferenceForm.NUMBER);
		assertEquals("2", model.preview());
	}
}
