package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Searches the headings and words of a whole text. A space in the query stands for any run of spaces and line breaks.
 *
 * @param words      what is searched
 * @param matchCase  whether capitals count
 * @param wholeWords whether a hit must begin and end at the edge of a word
 */
public record SearchQuery(String words, boolean matchCase, boolean wholeWords) {

	/** The most hits that are collected. */
	public static final int LIMIT = 10_000;

	/** Whether there is nothing to search for. */
	public boolean isEmpty() {
		return words.isBlank();
	}

	/**
	 * The hits in the order of the text. May be called on any thread.
	 *
	 * @param cancelled asked after each clause; what was found until then is returned
	 */
	public List<Hit> in(Projection text, BooleanSupplier cancelled) {
		List<Hit> hits = new ArrayList<>();
		if (!isEmpty()) {
			Matcher matcher = pattern().matcher("");
			text.all().takeWhile(clause -> hits.size() < LIMIT && !cancelled.getAsBoolean())
					.forEach(clause -> collect(clause, matcher, hits));
		}
		return hits;
	}

	/** The place in a list of hits of the first one at or behind a position; 0 if all are before it. */
	public static int firstFrom(List<Hit> hits, List<String> order, String clauseId, Part part, int offset) {
		int here = order.indexOf(clauseId);
		for (int i = 0; i < hits.size(); i++) {
			Hit hit = hits.get(i);
			int there = order.indexOf(hit.clauseId());
			boolean behind = there != here ? there > here
					: hit.part() != part ? hit.part().compareTo(part) > 0 : hit.start() >= offset;
			if (behind) {
				return i;
			}
		}
		return 0;
	}

	private void collect(ProjectedClause clause, Matcher matcher, List<Hit> hits) {
		if (clause.heading() != null) {
			collect(clause.id(), Part.HEADING, clause.heading(), matcher, hits);
		}
		collect(clause.id(), Part.BODY, Prose.of(clause.content()).text(), matcher, hits);
	}

	private static void collect(String id, Part part, String text, Matcher matcher, List<Hit> hits) {
		matcher.reset(text);
		while (hits.size() < LIMIT && matcher.find()) {
			hits.add(new Hit(id, part, matcher.start(), matcher.end() - matcher.start()));
		}
	}

	private Pattern pattern() {
		var expression = new StringBuilder();
		for (String word : words.strip().split("\\s+")) {
			expression.append(expression.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
		}
		String quoted = wholeWords ? "(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])" : expression.toString();
		return Pattern.compile(quoted, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
