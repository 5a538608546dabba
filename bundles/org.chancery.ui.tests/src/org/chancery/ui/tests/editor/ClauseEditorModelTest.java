package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.Cell.Standing;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.Part;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.junit.jupiter.api.Test;

class ClauseEditorModelTest {

	private final DossierSession session = Treaties.small();
	private final ClauseEditorModel model = new ClauseEditorModel(session);

	@Test
	void showsThePublicTextBesideTheHighestAudience() {
		assertEquals("public", model.audience(Side.LOWER).getName());
		assertEquals("delegation", model.audience(Side.UPPER).getName());
		assertEquals(List.of("Article 1", "1.", "(a)", "(b)", "2."),
				model.rows().stream().map(row -> row.label(Side.UPPER)).toList());
		assertEquals(List.of(0, 0, 1, 1, 0), model.rows().stream().map(Row::indent).toList());
		assertEquals(Part.HEADING, model.rows().getFirst().part());
	}

	@Test
	void wordsWithoutPrivateOnesAreInherited() {
		assertTrue(model.rows().stream().allMatch(row -> row.upper().standing() == Standing.INHERITED));
		change(Treaties.delegationOf(session), "Article 1(2)", "Access costs money.");
		Row row = model.rows().getLast();
		assertEquals(Standing.OWN, row.upper().standing());
		assertEquals("Access is free of charge.", row.lower().prose().text());
		assertEquals("Access costs money.", row.upper().prose().text());
	}

	@Test
	void privateWordsAreStaleWhenTheLowerOnesChange() {
		change(Treaties.delegationOf(session), "Article 1(2)", "Access costs money.");
		assertFalse(model.rows().getLast().upper().stale());
		change(Treaties.publicOf(session), "Article 1(2)", "Access is free.");
		assertTrue(model.rows().getLast().upper().stale());
	}

	@Test
	void aPrivateClauseHasAGapBesideItAndMovesOnlyTheNumbersOfItsAudience() {
		Clause first = (Clause) session.dossier().find(Treaties.idOf(session, "Article 1(1)"));
		session.addListener(model::take);
		session.execute("add", () -> AddClause
				.after(session.dossier(), Treaties.delegationOf(session), ClauseKind.PARAGRAPH, first).perform());
		Row added = model.rows().get(4);
		assertEquals(Standing.ABSENT, added.lower().standing());
		assertEquals("2.", added.label(Side.UPPER));
		assertEquals("3.", model.rows().get(5).label(Side.UPPER));
		assertEquals("2.", model.rows().get(5).label(Side.LOWER));
	}

	@Test
	void aRowThatIsTypedInStaysWhenItsLastWordGoes() {
		String id = Treaties.idOf(session, "Article 1(1)");
		model.pin(new Row.Key(id, Part.BODY));
		change(Treaties.publicOf(session), "Article 1(1)", "");
		assertTrue(model.rowOf(id, Part.BODY) > 0);
	}

	@Test
	void revealsAClauseOfAnotherUnit() {
		assertTrue(model.reveal(Treaties.idOf(session, "Article 2(1)")));
		assertEquals(1, model.unit());
		assertFalse(model.reveal("unknown"));
	}

	private void change(Audience audience, String citation, String words) {
		session.addListener(model::take);
		Clause clause = (Clause) session.dossier().find(Treaties.idOf(session, citation));
		session.execute("change",
				() -> new SetContent(session.dossier(), audience, clause, "en", InlineSequence.plain(words)).perform());
	}
}
