package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.dossier.DossierException;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.Run;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.ClauseEdits;
import org.chancery.ui.editor.model.Part;
import org.chancery.ui.editor.model.Place;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.WordEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What typing and the keys of a column do to the dossier, without a window. */
class EditsTest {

	private final DossierSession session = Treaties.small();
	private final ClauseEditorModel model = new ClauseEditorModel(session);

	@BeforeEach
	void listen() {
		session.addListener(model::take);
	}

	@Test
	void typingInTheRightColumnMakesPrivateWords() {
		Place caret = words(Side.UPPER).replace(row(4), 6, 0, "x");
		assertEquals(7, caret.offset());
		assertEquals("Accessx is free of charge.", Treaties.wordsOf(session, Treaties.delegationOf(session), "Article 1(2)"));
		assertEquals("Access is free of charge.", Treaties.wordsOf(session, Treaties.publicOf(session), "Article 1(2)"));
		clauses(Side.UPPER).revert(row(4));
		assertEquals("Access is free of charge.", Treaties.wordsOf(session, Treaties.delegationOf(session), "Article 1(2)"));
		session.commandStack().undo();
		session.commandStack().undo();
		assertEquals("Access is free of charge.", Treaties.wordsOf(session, Treaties.delegationOf(session), "Article 1(2)"));
	}

	@Test
	void typingOfAWordIsOneStep() {
		for (int i = 0; i < 5; i++) {
			words(Side.LOWER).replace(row(4), i, 0, "abcde".substring(i, i + 1));
		}
		session.commandStack().undo();
		assertEquals("Access is free of charge.", publicWords("Article 1(2)"));
	}

	@Test
	void typingInAHeadingChangesIt() {
		words(Side.LOWER).replace(row(0), 6, 0, " to ports");
		assertEquals("Access to ports", model.rows().getFirst().lower().prose().text());
	}

	@Test
	void enterDividesAParagraphAndBackspaceJoinsItAgain() {
		Place place = clauses(Side.LOWER).divide(row(4), 7);
		assertEquals(List.of("Access ", "is free of charge."),
				List.of(publicWords("Article 1(2)"), publicWords("Article 1(3)")));
		assertEquals(Treaties.idOf(session, "Article 1(3)"), place.clauseId());
		assertEquals(0, place.offset());
		Place joined = clauses(Side.LOWER).join(model.rows(), model.rowOf(place.clauseId(), Part.BODY));
		assertEquals("Access is free of charge.", publicWords("Article 1(2)"));
		assertEquals(7, joined.offset());
	}

	@Test
	void enterAtTheBeginningLeavesTheClauseItsId() {
		String id = Treaties.idOf(session, "Article 1(2)");
		clauses(Side.LOWER).divide(row(4), 0);
		assertEquals(id, Treaties.idOf(session, "Article 1(3)"));
		assertEquals("", publicWords("Article 1(2)"));
	}

	@Test
	void enterBehindAHeadingBeginsAParagraph() {
		Place place = clauses(Side.LOWER).divide(row(0), 3);
		assertEquals(Treaties.idOf(session, "Article 1(1)"), place.clauseId());
		assertEquals("Each Party shall grant access:", publicWords("Article 1(2)"));
	}

	@Test
	void enterInTheRightColumnBeginsAPrivateClause() {
		clauses(Side.UPPER).divide(row(4), 7);
		assertEquals("is free of charge.", Treaties.wordsOf(session, Treaties.delegationOf(session), "Article 1(3)"));
		assertEquals("Access is free of charge.", publicWords("Article 1(2)"));
		session.commandStack().undo();
		assertEquals("Access is free of charge.", Treaties.wordsOf(session, Treaties.delegationOf(session), "Article 1(2)"));
	}

	@Test
	void dividingAndJoiningInTheRightColumnAddsNoSpace() {
		Place place = clauses(Side.UPPER).divide(row(4), 6);
		clauses(Side.UPPER).join(model.rows(), model.rowOf(place.clauseId(), Part.BODY));
		assertEquals("Access is free of charge.", Treaties.wordsOf(session, Treaties.delegationOf(session), "Article 1(2)"));
	}

	@Test
	void aSubparagraphJoinsTheWordsOfItsParagraph() {
		clauses(Side.LOWER).join(model.rows(), 2);
		assertEquals("Each Party shall grant access: to vessels;", publicWords("Article 1(1)"));
		assertEquals("to aircraft.", publicWords("Article 1(1)(a)"));
	}

	@Test
	void aParagraphDoesNotJoinAHeading() {
		assertThrows(DossierException.class, () -> clauses(Side.LOWER).join(model.rows(), 1));
	}

	@Test
	void aClauseIsJoinedWithTheNextFromAnyPlaceInIt() {
		clauses(Side.LOWER).joinNext(model.rows(), 2, 1);
		assertEquals("to vessels; to aircraft.", publicWords("Article 1(1)(a)"));
		assertThrows(DossierException.class, () -> clauses(Side.LOWER).joinNext(model.rows(), 0, 2));
		int last = model.rows().size() - 1;
		assertThrows(DossierException.class, () -> clauses(Side.LOWER).joinNext(model.rows(), last, 0));
	}

	@Test
	void tabAndShiftTabChangeTheLevel() {
		clauses(Side.LOWER).demote(row(4), 0);
		assertEquals("Access is free of charge.", publicWords("Article 1(1)(c)"));
		clauses(Side.LOWER).promote(row(4), 0);
		assertEquals("Access is free of charge.", publicWords("Article 1(2)"));
	}

	@Test
	void wordsAcrossClausesAreReplacedInOneStep() {
		words(Side.LOWER).replaceAcross(model.rows().subList(2, 4), 3, 3, "");
		assertEquals("to aircraft.", publicWords("Article 1(1)(a)"));
		assertEquals(4, model.rows().size());
		session.commandStack().undo();
		assertEquals("to aircraft.", publicWords("Article 1(1)(b)"));
	}

	@Test
	void pastedLinesBecomeClauses() {
		clauses(Side.LOWER).pasteLines(row(4), 7, 2, List.of("was", "Once more", "will be"));
		assertEquals(List.of("Access was", "Once more", "will be free of charge."),
				List.of(publicWords("Article 1(2)"), publicWords("Article 1(3)"), publicWords("Article 1(4)")));
	}

	@Test
	void looksAndReferencesAreKeptWhenPasted() {
		clauses(Side.LOWER).refer(row(4), 6, Treaties.idOf(session, "Article 2"), ReferenceForm.CITATION);
		words(Side.LOWER).style("bold", row(4), 0, 7, run -> run.setBold(true));
		var piece = words(Side.LOWER).copy(row(4), 0, 7);
		model.reveal(Treaties.idOf(session, "Article 2"));
		words(Side.LOWER).paste(row(1), 0, 0, piece);
		assertEquals("AccessArticle 2This Agreement enters into force.", publicWords("Article 2(1)"));
		assertTrue(words(Side.LOWER).has(row(1), 0, 7, Run::isBold));
		Clause clause = (Clause) session.dossier().find(Treaties.idOf(session, "Article 2(1)"));
		assertEquals(3, clause.getWordings().getFirst().getContent().size());
	}

	private Row row(int index) {
		return model.rows().get(index);
	}

	private String publicWords(String citation) {
		return Treaties.wordsOf(session, Treaties.publicOf(session), citation);
	}

	private WordEdits words(Side side) {
		return new WordEdits(session, model.audience(side), "en", side);
	}

	private ClauseEdits clauses(Side side) {
		return new ClauseEdits(session, model.audience(side), "en", side);
	}
}
