package org.chancery.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Finds words in a projection: in headings and in the words of clauses as they are printed, cross-references with their
 * numbers, brackets and tables with what is in them, footnotes not. May be used on any thread.
 *
 * @param wanted            the words, or a regular expression of {@link Pattern}; not empty
 * @param caseSensitive     whether capitals matter
 * @param wholeWord         whether letters and digits may not follow or precede directly
 * @param regularExpression whether {@code wanted} is one
 */
public record FindText(Projection projection, String wanted, boolean caseSensitive, boolean wholeWord,
		boolean regularExpression) {

	private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

	/**
	 * What was found, in reading order. Regular expressions are matched in a bounded number of steps.
	 *
	 * @throws DossierException if the expression is none, or takes too many steps
	 */
	public List<TextHit> perform() {
		Pattern pattern = pattern();
		var steps = new StepLimit();
		List<TextHit> hits = new ArrayList<>();
		projection.all().forEach(clause -> find(clause, pattern, steps, hits));
		return hits;
	}

	/** The pattern looked for. */
	Pattern pattern() {
		if (wanted.isEmpty()) {
			throw new DossierException("There is nothing to look for.");
		}
		String body = regularExpression ? "(?:" + wanted + ")" : Pattern.quote(wanted);
		String whole = wholeWord ? "(?<!" + LETTER + ")" + body + "(?!" + LETTER + ")" : body;
		try {
			if (regularExpression) {
				// Without the group around it, so that an unbalanced one is not balanced by it.
				Pattern.compile(wanted);
			}
			return Pattern.compile(whole, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		} catch (PatternSyntaxException notOne) {
			throw new DossierException("That is no regular expression: " + notOne.getDescription() + ".", notOne);
		}
	}

	private static void find(ProjectedClause clause, Pattern pattern, StepLimit steps, List<TextHit> hits) {
		if (clause.heading() != null) {
			find(clause.id(), true, PrintedWords.plain(clause.heading()), pattern, steps, hits);
		}
		find(clause.id(), false, PrintedWords.of(clause.content()), pattern, steps, hits);
	}

	private static void find(String id, boolean heading, PrintedWords words, Pattern pattern, StepLimit steps,
			List<TextHit> hits) {
		try {
			Matcher matcher = pattern.matcher(steps.limited(words.text()));
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					int from = words.position(matcher.start());
					int to = words.position(matcher.end() - 1) + 1;
					hits.add(new TextHit(id, heading, from, to - from, words.plain(matcher.start(), matcher.end())));
				}
			}
		} catch (StackOverflowError | StepLimit.Reached tooMuch) {
			throw new DossierException("The regular expression takes too many steps; make it simpler.");
		}
	}
}
