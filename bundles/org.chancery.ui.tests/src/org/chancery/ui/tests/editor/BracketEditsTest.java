package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.dossier.DossierException;
import org.chancery.edit.DossierSession;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.ui.editor.model.BracketEdits;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disputing and agreeing words in a column, without a window. */
class BracketEditsTest {

	private static final int FREE = 4;
	private final DossierSession session = Treaties.small();
	private final ClauseEditorModel model = new ClauseEditorModel(session);
	private final BracketEdits edits = new BracketEdits(session, model.audience(Side.LOWER), "en", Side.LOWER);

	@BeforeEach
	void listen() {
		session.addListener(model::take);
	}

	@Test
	void disputesAndAgreesEachInOneStep() {
		Party arvenia = party("ARV");
		edits.enclose(row(FREE), 10, 24, arvenia, " costs one guilder ", null);
		assertEquals("Access is [ARV: free of charge / costs one guilder].", words());
		int position = edits.bracketAt(row(FREE), 0).orElseThrow();
		assertEquals(List.of("ARV: free of charge", "costs one guilder"), edits.options(row(FREE), position));
		edits.propose(row(FREE), position, "costs nothing", arvenia);
		edits.resolve(row(FREE), position, 2);
		assertEquals("Access is costs nothing.", words());
		session.commandStack().undo();
		session.commandStack().undo();
		session.commandStack().undo();
		assertEquals("Access is free of charge.", words());
	}

	@Test
	void findsTheBracketBeforeTheCaretThenTheNextThenTheFirst() {
		assertTrue(edits.bracketAt(row(FREE), 3).isEmpty());
		edits.enclose(row(FREE), 18, 24, null, "", null);
		edits.enclose(row(FREE), 0, 6, null, "", null);
		assertEquals("[Access] is free of [charge].", words());
		assertEquals(0, edits.bracketAt(row(FREE), 1).orElseThrow());
		assertEquals(13, edits.bracketAt(row(FREE), 2).orElseThrow());
		assertEquals(0, edits.bracketAt(row(FREE), 15).orElseThrow());
	}

	@Test
	void headingsAreNotDisputed() {
		assertThrows(DossierException.class, () -> edits.enclose(row(0), 0, 3, null, "", null));
	}

	private Row row(int index) {
		return model.rows().get(index);
	}

	private String words() {
		return Treaties.wordsOf(session, Treaties.publicOf(session), "Article 1(2)");
	}

	private Party party(String code) {
		Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		party.setCode(code);
		session.dossier().dossier().getParties().add(party);
		return party;
	}
}
