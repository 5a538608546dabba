package org.chancery.ui.comparison.model;

import java.util.List;

import org.chancery.comparison.words.Edit;
import org.chancery.ui.editor.model.WordMarks;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/** What the steps between two texts mean for one of them. */
final class EditMarks {

	private EditMarks() {
	}

	/** The words of a side. */
	static String text(List<Edit> edits, boolean old) {
		var text = new StringBuilder();
		edits.stream().filter(each -> old ? each.isOld() : each.isNew()).forEach(each -> text.append(each.text()));
		return text.toString();
	}

	/** The stretches of a side that the other does not have. */
	static List<Stretch> of(List<Edit> edits, boolean old) {
		WordMarks marks = WordMarks.of(edits);
		return old ? marks.removed() : marks.added();
	}
}
