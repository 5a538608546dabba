package org.chancery.ui.comparison.model;

import java.util.List;

import org.chancery.ui.editor.model.WordMarks.Stretch;

/** Passes over what differs in white space alone: line breaks, runs of spaces, spaces that do not break. */
public final class WhiteSpace {

	private WhiteSpace() {
	}

	/** Rows in which no white space is marked; a clause that differs in nothing else and means the same is unchanged. */
	public static List<ParallelRow> passedOver(List<ParallelRow> rows) {
		return rows.stream().map(WhiteSpace::row).toList();
	}

	private static ParallelRow row(ParallelRow row) {
		boolean same = row.kind() == RowKind.CHANGED && (row.isTitle() || !row.substantive()) && letters(row.left()).equals(letters(row.right()));
		return new ParallelRow(row.ancestor(), cell(row.left()), cell(row.right()), same ? RowKind.SAME : row.kind(),
				!same && row.substantive(), same ? List.of() : row.reasons(), row.note(), row.inside());
	}

	private static ParallelCell cell(ParallelCell cell) {
		return cell == null ? null : new ParallelCell(cell.clause(), cell.text(), cell.continued(), marks(cell.heading(), cell.headingText()),
				marks(cell.words(), cell.text()), marks(cell.notes(), notes(cell)));
	}

	private static List<Stretch> marks(List<Stretch> marks, String words) {
		return marks.stream().filter(each -> !words.substring(each.start(), each.end()).chars().allMatch(WhiteSpace::isWhite)).toList();
	}

	private static String letters(ParallelCell cell) {
		var letters = new StringBuilder();
		(cell.headingText() + "\0" + cell.text() + "\0" + notes(cell)).codePoints().filter(each -> !isWhite(each))
				.forEach(letters::appendCodePoint);
		return letters.toString();
	}

	private static String notes(ParallelCell cell) {
		return String.join("\n", cell.noteLines());
	}

	private static boolean isWhite(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}
}
