package org.chancery.word.imports.structure;

import java.util.List;

/** Finds the lines at the start of a document that are the title of the treaty. */
final class Titles {

	private static final int MOST_LINES = 12;
	private static final int LONGEST = 400;

	private Titles() {
	}

	/** How many of the first lines are the title. */
	static int count(List<Line> lines) {
		int styled = 0;
		while (styled < lines.size() && inTitleStyle(lines.get(styled))) {
			styled++;
		}
		if (styled > 0) {
			return styled;
		}
		int marked = 0;
		while (marked < lines.size() && marked < MOST_LINES && standsOut(lines.get(marked))) {
			marked++;
		}
		if (marked > 0) {
			return marked == lines.size() && marked > 1 ? 1 : marked;
		}
		return !lines.isEmpty() && plain(lines.get(0)) ? 1 : 0;
	}

	private static boolean inTitleStyle(Line line) {
		String style = line.paragraph().style().name();
		return !line.blank() && (style.equals("title") || style.equals("subtitle") || style.equals("treaty title"));
	}

	private static boolean standsOut(Line line) {
		boolean division = line.division() != null
				&& (line.division().ordinal() > 0 || line.division().label().indexOf(' ') > 0);
		return line.prominence() == Prominence.MARKED && !line.blank() && !division && line.item() == null
				&& !Phrases.headsPreamble(line.text()) && !Phrases.headsConclusion(line.text())
				&& HeadingShape.possible(line.text().strip());
	}

	private static boolean plain(Line line) {
		String text = line.text().strip();
		boolean shape = !text.isEmpty() && text.length() <= LONGEST && line.item() == null
				&& (line.division() == null || line.division().ordinal() == 0) && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
		return shape && Character.isUpperCase(text.charAt(0)) && Phrases.entitles(text) && !Phrases.headsPreamble(text);
	}
}
