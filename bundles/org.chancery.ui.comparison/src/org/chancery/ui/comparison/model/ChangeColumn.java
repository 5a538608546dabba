package org.chancery.ui.comparison.model;

import java.util.Comparator;
import java.util.function.Function;

/** A column of the table of changes. */
public enum ChangeColumn {
	/** Sign and name of what happened. */
	CHANGE("Change", 110, line -> (line.row().kind().sign() + " " + line.row().kind().word()).strip()),
	/** How much it weighs. */
	WEIGHT("Weight", 95, line -> line.row().substantive() ? "substantive" : "editorial"),
	/** The clause. */
	PLACE("Clause", 130, line -> place(line.row())),
	/** The division that it stands in. */
	CHAPTER("Chapter", 150, ChangeLine::chapter),
	/** Why it weighs what it weighs. */
	REASONS("Why", 210, line -> String.join(" · ", line.row().reasons())),
	/** The words that only the left text has. */
	LEFT("Only left", 260, line -> ChangedWords.of(line.row().left(), line.row().right() == null)),
	/** The words that only the right text has. */
	RIGHT("Only right", 260, line -> ChangedWords.of(line.row().right(), line.row().left() == null));

	private final String title;
	private final int width;
	private final Function<ChangeLine, String> words;

	ChangeColumn(String title, int width, Function<ChangeLine, String> words) {
		this.title = title;
		this.width = width;
		this.words = words;
	}

	/** What stands at its head. */
	public String title() {
		return title;
	}

	/** How wide it is at first, in pixels. */
	public int width() {
		return width;
	}

	/** What a change says in this column. */
	public String words(ChangeLine line) {
		return words.apply(line);
	}

	/** Orders changes by this column: places as they stand in the text, weights the heavier first, others by their words. */
	public Comparator<ChangeLine> order() {
		return switch (this) {
		case PLACE, CHAPTER -> Comparator.comparingInt(ChangeLine::place);
		case WEIGHT -> Comparator.comparing((ChangeLine line) -> !line.row().substantive());
		case CHANGE -> Comparator.comparing((ChangeLine line) -> line.row().kind());
		case REASONS, LEFT, RIGHT -> Comparator.comparing(this::words, String.CASE_INSENSITIVE_ORDER);
		};
	}

	private static String place(ParallelRow row) {
		if (row.left() == null || row.right() == null) {
			return row.citation();
		}
		String was = row.left().clause().number().citation();
		String is = row.right().clause().number().citation();
		return was.equals(is) ? is : was + " → " + is;
	}
}
