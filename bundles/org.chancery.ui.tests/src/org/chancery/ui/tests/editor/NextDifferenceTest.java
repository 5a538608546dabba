package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.editor.model.ClauseEditorModel;
import org.chancery.ui.editor.model.ClauseEdits;
import org.chancery.ui.editor.model.NextDifference;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.editor.model.WordEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going from one difference of the columns to the next. */
class NextDifferenceTest {

	private final DossierSession session = Treaties.small();
	private final ClauseEditorModel model = new ClauseEditorModel(session);

	@BeforeEach
	void listen() {
		session.addListener(model::take);
	}

	@Test
	void thereIsNoneInAPublicText() {
		assertEquals(Optional.empty(), next(null, true));
		assertEquals(Optional.empty(), next(null, false));
	}

	@Test
	void leadsOverPrivateWordsAndPrivateClausesAndEndsThere() {
		var words = new WordEdits(session, model.audience(Side.UPPER), "en", Side.UPPER);
		words.replace(model.rows().get(2), 0, 2, "for");
		String worded = model.rows().get(2).clauseId();
		var clauses = new ClauseEdits(session, model.audience(Side.UPPER), "en", Side.UPPER);
		String added = clauses.divide(model.rows().get(4), 25).clauseId();
		assertEquals(Optional.of(worded), next(null, true));
		assertEquals(Optional.of(added), next(Treaties.idOf(session, "Article 1(2)"), true));
		assertEquals(Optional.empty(), next(added, true));
		assertEquals(Optional.of(added), next(null, false));
	}

	private Optional<String> next(String from, boolean forward) {
		return new NextDifference(model.text()).from(from, forward);
	}
}
