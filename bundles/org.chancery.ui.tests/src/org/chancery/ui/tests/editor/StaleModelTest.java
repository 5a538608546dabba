package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.edit.DossierSession;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.ClauseEdits;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.StaleModel;
import org.chancery.ui.editor.model.WordEdits;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.junit.jupiter.api.Test;

class StaleModelTest {

	@Test
	void showsWhatEachSideChanged() {
		DossierSession session = Treaties.small();
		var model = new ClauseEditorModel(session);
		session.addListener(model::take);
		new WordEdits(session, Treaties.delegationOf(session), "en", Side.UPPER).replace(model.rows().get(4), 10, 4, "cheap");
		new WordEdits(session, Treaties.publicOf(session), "en", Side.LOWER).replace(model.rows().get(4), 0, 6, "Entry");
		var edits = new ClauseEdits(session, Treaties.delegationOf(session), "en", Side.UPPER);
		PrivateWording words = edits.privateWords(model.rows().get(4)).orElseThrow();
		StaleModel stale = StaleModel.of(session.dossier(), words, model.projection(Side.UPPER));
		assertEquals("Access is free of charge.", stale.departed().text());
		assertEquals("Entry is free of charge.", stale.lowerNow().text());
		assertEquals("Access is cheap of charge.", stale.ours().text());
		assertEquals(List.of(new Stretch(0, 6)), stale.lowerChanges().removed());
		assertEquals(List.of(new Stretch(10, 5)), stale.ourChanges().added());
		edits.keep(model.rows().get(4), 0);
		assertEquals(false, model.rows().get(4).upper().stale());
	}
}
