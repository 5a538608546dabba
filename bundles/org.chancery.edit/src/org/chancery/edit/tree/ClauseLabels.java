package org.chancery.edit.tree;

import java.util.Locale;
import java.util.regex.Pattern;

import org.chancery.core.numbering.CitationWords;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;

/** How a clause is called in trees, lists and titles. */
public final class ClauseLabels {

	private static final int FIRST_WORDS = 60;
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private ClauseLabels() {
	}

	/**
	 * Number and heading, or number and the first words: "Article 5 Access to waters", "2. Each Party shall …". Without
	 * either, the kind of the clause in the language given.
	 */
	public static String of(ProjectedClause clause, String language) {
		String said = clause.heading() != null ? clause.heading() : firstWords(clause.text());
		String label = (clause.number().label() + " " + oneLine(said)).strip();
		return label.isEmpty() ? CitationWords.of(clause.kind(), language) : label;
	}

	/** Key of the icon of a kind: {@code clause-article}, {@code clause-signature-block}. */
	public static String icon(ClauseKind kind) {
		return "clause-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The first words of a text in one line, cut at a space, with an ellipsis where more follows. */
	public static String firstWords(String text) {
		String line = oneLine(text.length() > FIRST_WORDS * 2 ? text.substring(0, FIRST_WORDS * 2) : text);
		if (line.length() <= FIRST_WORDS) {
			return line;
		}
		int space = line.lastIndexOf(' ', FIRST_WORDS);
		int end = space > 0 ? space : FIRST_WORDS;
		return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
	}

	private static String oneLine(String text) {
		return SPACE.matcher(text).replaceAll(" ").strip();
	}
}
