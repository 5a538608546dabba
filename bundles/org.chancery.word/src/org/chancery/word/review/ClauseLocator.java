package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/** Finds the clause to which each line of a file belongs. Lines and clauses come in the same order. */
final class ClauseLocator {

	/** How far ahead of the last line found a line is looked for, in letters and digits. */
	private static final int WINDOW = 20_000;
	/** The end of a line tells more than its beginning, where the number may stand. */
	private static final int LONGEST_KEY = 80;

	private final StringBuilder letters = new StringBuilder();
	private final List<ProjectedClause> clauses = new ArrayList<>();
	private final List<Integer> starts = new ArrayList<>();
	private final ProjectedClause[] byLine;

	private ClauseLocator(int lines) {
		byLine = new ProjectedClause[lines];
	}

	/** @param lines of the body of the file in which the text stands */
	static ClauseLocator of(Projection text, List<Line> lines) {
		var locator = new ClauseLocator(lines.size());
		text.all().forEach(locator::add);
		int at = 0;
		ProjectedClause last = null;
		for (int i = 0; i < lines.size(); i++) {
			int found = lines.get(i).isContents() ? -1 : locator.find(key(lines.get(i)), at);
			if (found >= 0) {
				at = found;
				last = locator.clauseAt(found);
			}
			locator.byLine[i] = last;
		}
		return locator;
	}

	private void add(ProjectedClause clause) {
		starts.add(letters.length());
		clauses.add(clause);
		letters(clause.number().label(), letters);
		letters(clause.heading() == null ? "" : clause.heading(), letters);
		letters(PlainText.of(clause.content()), letters);
	}

	private static void letters(String text, StringBuilder into) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				into.append(Character.toLowerCase(c));
			}
		}
	}

	private static String key(Line line) {
		var key = new StringBuilder();
		letters(line.label(), key);
		letters(line.text(), key);
		return key.length() > LONGEST_KEY ? key.substring(key.length() - LONGEST_KEY) : key.toString();
	}

	private int find(String key, int from) {
		if (key.isEmpty()) {
			return -1;
		}
		int to = Math.min(letters.length(), from + WINDOW);
		int found = letters.substring(from, to).indexOf(key);
		return found < 0 ? -1 : from + found + key.length() - 1;
	}

	private ProjectedClause clauseAt(int letter) {
		int at = java.util.Collections.binarySearch(starts, letter);
		return clauses.get(at >= 0 ? last(at) : -at - 2);
	}

	/** Clauses without words begin where the next one does. */
	private int last(int at) {
		int last = at;
		while (last + 1 < starts.size() && starts.get(last + 1).equals(starts.get(last))) {
			last++;
		}
		return last;
	}

	/** The clause of a line; null before the first clause. */
	ProjectedClause at(int line) {
		return line < 0 || byLine.length == 0 ? null : byLine[Math.min(line, byLine.length - 1)];
	}
}
