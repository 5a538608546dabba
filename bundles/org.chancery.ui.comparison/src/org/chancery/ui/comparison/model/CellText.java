package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.ui.editor.model.Look;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/**
 * The words of a cell as they are laid out: the heading on a line of its own, with the number if the clause is a division
 * or an article; the words below it.
 *
 * @param text    all of it
 * @param label   the number that stands beside the words; empty if it is part of the heading, or there is none
 * @param heading how much of the text is the heading
 * @param marks   stretches that the other side does not have
 * @param looks   stretches that do not look plain
 */
public record CellText(String text, String label, int heading, List<Stretch> marks, List<Look> looks) {

	private static final String GAP = "  ";

	/** What is laid out for a cell. */
	public static CellText of(ParallelCell cell) {
		ProjectedClause clause = cell.clause();
		String number = clause.number().label();
		boolean numbered = RowLevel.of(clause).isHeading() && !number.isEmpty();
		var head = new StringBuilder(numbered ? number : "");
		if (!cell.headingText().isEmpty()) {
			head.append(head.isEmpty() ? "" : GAP).append(cell.headingText());
		}
		String words = clause.text();
		int at = head.isEmpty() ? 0 : head.length() + (words.isEmpty() ? 0 : 1);
		String text = head.isEmpty() ? words : words.isEmpty() ? head.toString() : head + "\n" + words;
		List<Stretch> marks = new ArrayList<>();
		int headingAt = head.length() - cell.headingText().length();
		cell.heading().forEach(each -> marks.add(new Stretch(headingAt + each.start(), each.length())));
		cell.words().forEach(each -> marks.add(new Stretch(at + each.start(), each.length())));
		return new CellText(text, numbered ? "" : number, head.length(), List.copyOf(marks), looks(clause, at));
	}

	private static List<Look> looks(ProjectedClause clause, int start) {
		List<Look> looks = new ArrayList<>();
		int at = start;
		for (ProjectedInline inline : clause.content()) {
			int length = PlainText.of(List.of(inline)).length();
			if (inline instanceof ProjectedInline.Run run && length > 0 && !run.equals(ProjectedInline.Run.plain(run.text()))) {
				looks.add(new Look(at, length, run.bold(), run.italic(), run.underline(), run.vertical()));
			}
			at += length;
		}
		return List.copyOf(looks);
	}
}
