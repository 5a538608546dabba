package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.ui.editor.model.Look;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/**
 * The words of a cell as they are laid out: the heading on a line of its own, with the number if the clause is a division
 * or an article; the words below it; the footnotes at the end, each with a dagger.
 *
 * @param text    all of it
 * @param label   the number that stands beside the words; empty if it is part of the heading, or there is none
 * @param heading how much of the text is the heading
 * @param notes   where the footnotes begin; the length of the text if there are none
 * @param marks   stretches that the other side does not have
 * @param looks   stretches that do not look plain
 */
public record CellText(String text, String label, int heading, int notes, List<Stretch> marks, List<Look> looks) {

	private static final String GAP = "  ";
	private static final String DAGGER = "† ";

	/** What is laid out for a cell. */
	public static CellText of(ParallelCell cell) {
		boolean numbered = RowLevel.of(cell.clause()).isHeading() && !cell.label().isEmpty();
		var text = new StringBuilder(numbered ? cell.label() : "");
		if (!cell.headingText().isEmpty()) {
			text.append(text.isEmpty() ? "" : GAP).append(cell.headingText());
		}
		int head = text.length();
		text.append(head == 0 || cell.text().isEmpty() ? "" : "\n");
		int words = text.length();
		text.append(cell.text());
		int notes = text.length();
		List<String> lines = cell.noteLines();
		lines.forEach(each -> text.append(text.isEmpty() ? "" : "\n").append(DAGGER).append(each));
		List<Stretch> marks = new ArrayList<>();
		shift(cell.heading(), head - cell.headingText().length(), marks);
		shift(cell.words(), words, marks);
		noteMarks(cell.notes(), String.join("\n", lines), notes + (notes == 0 ? 0 : 1), marks);
		return new CellText(text.toString(), numbered ? "" : cell.label(), head, notes, List.copyOf(marks), looks(cell, words));
	}

	private static void shift(List<Stretch> stretches, int by, List<Stretch> into) {
		stretches.forEach(each -> into.add(new Stretch(by + each.start(), each.length())));
	}

	/** Each note has its own dagger before it. */
	private static void noteMarks(List<Stretch> stretches, String notes, int by, List<Stretch> into) {
		for (Stretch each : stretches) {
			int start = by + daggered(notes, each.start());
			into.add(new Stretch(start, Math.max(1, by + daggered(notes, each.end()) - start)));
		}
	}

	private static int daggered(String notes, int at) {
		return at + DAGGER.length() * (1 + (int) notes.substring(0, at).chars().filter(c -> c == '\n').count());
	}

	private static List<Look> looks(ParallelCell cell, int start) {
		List<Look> looks = new ArrayList<>();
		int at = start;
		if (!cell.text().equals(cell.clause().text())) {
			return looks;
		}
		for (ProjectedInline inline : cell.clause().content()) {
			int length = PlainText.of(List.of(inline)).length();
			if (inline instanceof ProjectedInline.Run run && length > 0 && !run.equals(ProjectedInline.Run.plain(run.text()))) {
				looks.add(new Look(at, length, run.bold(), run.italic(), run.underline(), run.vertical()));
			}
			at += length;
		}
		return List.copyOf(looks);
	}
}
