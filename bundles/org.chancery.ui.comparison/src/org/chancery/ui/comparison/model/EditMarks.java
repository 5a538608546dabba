package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Edit;
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

	/** The stretches of a side that the other does not have; spaces at their ends are not marked. */
	static List<Stretch> of(List<Edit> edits, boolean old) {
		List<Stretch> marks = new ArrayList<>();
		int at = 0;
		for (Edit each : edits) {
			if (old ? each.isOld() : each.isNew()) {
				String words = each.text();
				String stripped = words.strip();
				if (each.kind() != Edit.Kind.KEPT && !words.isEmpty()) {
					int lead = stripped.isEmpty() ? 0 : words.indexOf(stripped);
					marks.add(new Stretch(at + lead, stripped.isEmpty() ? words.length() : stripped.length()));
				}
				at += words.length();
			}
		}
		return marks;
	}
}
