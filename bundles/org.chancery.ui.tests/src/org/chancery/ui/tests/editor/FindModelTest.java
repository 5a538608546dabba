package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.FindText;
import org.chancery.edit.DossierSession;
import org.chancery.ui.editor.model.FindModel;
import org.chancery.ui.editor.model.Part;
import org.chancery.ui.editor.model.Place;
import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.WordMarks.Stretch;
import org.junit.jupiter.api.Test;

class FindModelTest {

	private final DossierSession session = Treaties.small();
	private final Projection text = session.projection(Treaties.publicOf(session), "en");
	private final FindModel model = new FindModel();

	@Test
	void goesOnFromWhereTheCaretIs() {
		find("access", new Place(Treaties.idOf(session, "Article 1(1)(a)"), Part.BODY, 0));
		assertEquals(Treaties.idOf(session, "Article 1(2)"), model.current().orElseThrow().clauseId());
		assertEquals("3 of 3", model.summary(true));
		assertTrue(model.step(true).orElseThrow().heading());
		assertEquals("1 of 3", model.summary(true));
		assertEquals("3 of 3", summaryAfterStepBack());
	}

	@Test
	void knowsTheHitsOfARow() {
		find("access", null);
		assertEquals(List.of(new Stretch(23, 6)), model.in(new Row.Key(Treaties.idOf(session, "Article 1(1)"), Part.BODY)));
		model.clear();
		assertTrue(model.current().isEmpty());
		assertEquals("", model.summary(false));
		assertEquals("not found", model.summary(true));
	}

	private String summaryAfterStepBack() {
		model.step(false);
		return model.summary(true);
	}

	private void find(String words, Place from) {
		model.found(new FindText(text, words, false, false, false).perform(), text, from);
	}
}
