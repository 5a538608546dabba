package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.words.Matching;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Finds the clause to which each line of a file belongs. Lines and clauses come in the same order, so that the lines are
 * matched with what the clauses may print in a line of its own: number, heading, words, together or apart.
 */
final class ClauseLocator {

	/** The end of a line is enough to know it. */
	private static final int LONGEST_KEY = 100;
	/** Stands for a line that no clause prints. */
	private static final String NOWHERE = "-";

	private final Map<String, Integer> keys = new HashMap<>();
	private final List<ProjectedClause> clauses = new ArrayList<>();
	private final List<Integer> printed = new ArrayList<>();
	private final ProjectedClause[] byLine;

	private ClauseLocator(int lines) {
		byLine = new ProjectedClause[lines];
	}

	/** @param lines of the body of the file in which the text stands */
	static ClauseLocator of(Projection text, List<Line> lines) {
		var locator = new ClauseLocator(lines.size());
		text.all().forEach(locator::add);
		int[] known = locator.printed.stream().mapToInt(Integer::intValue).toArray();
		int[] found = Matching.of(lines.stream().mapToInt(locator::number).toArray(), known);
		locator.assign(found);
		return locator;
	}

	private void assign(int[] found) {
		int from = 0;
		int at = -1;
		for (int i = 0; i <= found.length; i++) {
			int next = i == found.length ? clauses.size() : found[i];
			if (next >= 0) {
				between(from, i, at, next);
				if (i < found.length) {
					byLine[i] = clauses.get(next);
				}
				from = i + 1;
				at = next;
			}
		}
	}

	/** Lines that no clause prints just so belong to the clauses between in turn, or else to the one before. */
	private void between(int from, int to, int before, int after) {
		var left = new ArrayList<ProjectedClause>();
		ProjectedClause last = before < 0 ? null : clauses.get(before);
		ProjectedClause end = after < clauses.size() ? clauses.get(after) : null;
		for (int i = before + 1; i < after; i++) {
			ProjectedClause each = clauses.get(i);
			if (each != last && each != end && (left.isEmpty() || left.getLast() != each)) {
				left.add(each);
			}
		}
		for (int i = from; i < to; i++) {
			byLine[i] = before >= 0 && i - from < left.size() && to - from <= left.size() ? left.get(i - from) : last;
		}
	}

	private int number(Line line) {
		String key = line.isContents() ? "" : key(line.label() + line.text());
		return number(key.isEmpty() ? NOWHERE : key);
	}

	private int number(String key) {
		return keys.computeIfAbsent(key, k -> keys.size());
	}

	private void add(ProjectedClause clause) {
		String label = clause.number().label();
		String heading = clause.heading() == null ? "" : clause.heading();
		String[] words = PlainText.of(clause.content()).split("[\n\t\u2028]");
		print(label, clause);
		if (!heading.isEmpty()) {
			print(label + heading, clause);
			print(heading, clause);
			print(label + heading + words[0], clause);
		}
		print(label + words[0], clause);
		for (String line : words) {
			print(line, clause);
		}
		if (words.length > 1) {
			print(label + String.join("", words), clause);
		}
	}

	private void print(String line, ProjectedClause clause) {
		String key = key(line);
		if (!key.isEmpty()) {
			printed.add(number(key));
			clauses.add(clause);
		}
	}

	/** The last letters and digits of a line. */
	private static String key(String line) {
		var key = new StringBuilder();
		for (int i = line.length() - 1; i >= 0 && key.length() < LONGEST_KEY; i--) {
			char c = line.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				key.append(Character.toLowerCase(c));
			}
		}
		return key.toString();
	}

	/** The clause of a line; null before the first clause. */
	ProjectedClause at(int line) {
		return line < 0 || byLine.length == 0 ? null : byLine[Math.min(line, byLine.length - 1)];
	}
}
