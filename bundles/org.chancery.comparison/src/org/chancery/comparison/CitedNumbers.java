package org.chancery.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chancery.core.numbering.CitationWords;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;

/** Which clause of a text bears which number, and where words cite one without doubt. */
final class CitedNumbers {

	private static final List<ClauseKind> KINDS = List.of(ClauseKind.ARTICLE, ClauseKind.PARAGRAPH, ClauseKind.CHAPTER,
			ClauseKind.SECTION, ClauseKind.ANNEX);
	/** Labels and words that may stand between a number and the treaty or clause to which it belongs. */
	private static final Pattern ELSEWHERE = Pattern.compile("^(?:[\\s,]|\\([0-9a-zA-Z]{1,5}\\)|\\b[0-9][0-9.]*\\b|\\b(?:sub)?p(?:aragraphe?|árrafo)s?\\b|\\b(?:and|or|et|ou|y|o)\\b)*+"
			+ "\\b(?:of|de|du|des|del|d|in|to)\\b['’]?\\s*(?:the\\s+|la\\s+|l['’]\\s*|le\\s+|los\\s+|las\\s+)?(?!this\\b|th[ei]s\\b|present\\b|présent|est[ea]\\b)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** The abbreviated name of another treaty: "Article 5, GATT 1994". */
	private static final Pattern ABBREVIATION = Pattern.compile("^[\\s,(]*\\p{Lu}{3,}\\b");
	private static final int FAR = 120;
	private static final String LABEL = "[0-9]{1,4}(?:[.\\-][0-9]{1,3})*[A-Z]?\\b(?:\\s(?:bis|ter|quater)\\b)?(?:\\([0-9a-z]{1,5}\\)){0,4}";
	private static final Pattern ONE = Pattern.compile("(?<number>[^\\s(]+(?:\\s(?:bis|ter|quater))?)(?<rest>.*)", Pattern.CASE_INSENSITIVE);
	private static final Pattern ANY = Pattern.compile(LABEL, Pattern.CASE_INSENSITIVE);
	/** Between the numbers of a list: "Articles 5, 7 and 9". */
	private static final String JOINED = "(?:\\s*,)?\\s*(?:\\b(?:and|or|to|et|ou|à|y|o|e|a|al)\\s+)?";

	/** A citation: its words, what it may name, the closest first, and the article to which a bare paragraph number belongs. */
	record Citation(String words, List<String> numbers, String article) {
	}

	private final Pattern citations;
	/** The words that begin citations without their first letter, which may be a capital or not. */
	private final List<String> stems;
	private final String paragraph;
	private final Map<String, String> clauses = new HashMap<>();
	private final Set<String> ambiguous = new HashSet<>();
	/** For each clause the article in which it stands. */
	private final Map<String, ProjectedClause> articles = new HashMap<>();

	CitedNumbers(FlatText text) {
		String language = text.projection.language();
		List<String> words = KINDS.stream().map(kind -> CitationWords.of(kind, language)).toList();
		stems = words.stream().map(word -> word.substring(1)).toList();
		paragraph = CitationWords.of(ClauseKind.PARAGRAPH, language).toLowerCase(Locale.ROOT);
		citations = Pattern.compile("(?<kind>" + String.join("|", words) + ")(?:\\s+" + LABEL + "|s\\s+" + LABEL + "(?:" + JOINED + LABEL + ")*+)",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		text.projection.clauses().forEach(clause -> enter(clause, null));
		clauses.keySet().removeAll(ambiguous);
	}

	private void enter(ProjectedClause clause, ProjectedClause article) {
		ProjectedClause around = clause.kind() == ClauseKind.ARTICLE ? clause : article;
		if (!clause.number().value().isEmpty()) {
			String number = key(clause.number().citation());
			if (clauses.putIfAbsent(number, clause.id()) != null) {
				ambiguous.add(number);
			}
		}
		if (around != null) {
			articles.put(clause.id(), around);
		}
		clause.clauses().forEach(inner -> enter(inner, around));
	}

	/** The id of the only clause with a number, as it is cited; null if there is none or several. */
	String clause(String number) {
		return clauses.get(number);
	}

	/** The numbers that this text and another one have. */
	Stream<String> shared(CitedNumbers other) {
		return clauses.keySet().stream().filter(other.clauses::containsKey);
	}

	/** The citations of this text's clauses, kind by kind, in the words of one of them; those of other treaties are passed over. */
	List<Citation> read(ProjectedClause clause, String words) {
		List<Citation> found = null;
		for (String stem : stems) {
			for (int at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + stem.length())) {
				boolean inside = at == 0 || at > 1 && Character.isLetter(words.charAt(at - 2));
				Matcher each = inside ? null : citations.matcher(words).region(at - 1, words.length());
				if (each != null && each.lookingAt() && !isElsewhere(words, each.end())) {
					found = found == null ? new ArrayList<>() : found;
					cite(each, articles.get(clause.id()), found);
				}
			}
		}
		return found == null ? List.of() : found;
	}

	private static boolean isElsewhere(String words, int end) {
		String behind = words.substring(end, Math.min(words.length(), end + FAR));
		return ELSEWHERE.matcher(behind).lookingAt() || ABBREVIATION.matcher(behind).lookingAt();
	}

	private static String key(String citation) {
		return citation.toLowerCase(Locale.ROOT);
	}

	/** Each number of a citation, in the words of all of it. */
	private void cite(Matcher citation, ProjectedClause article, List<Citation> found) {
		String kind = citation.group("kind").toLowerCase(Locale.ROOT);
		Matcher labels = ANY.matcher(citation.group()).region(kind.length(), citation.group().length());
		while (labels.find()) {
			Matcher label = ONE.matcher(labels.group());
			if (label.matches()) {
				found.add(citation(citation.group(), kind, label.group("number"), label.group("rest").toLowerCase(Locale.ROOT), article));
			}
		}
	}

	private Citation citation(String words, String kind, String number, String rest, ProjectedClause article) {
		if (!kind.equals(paragraph)) {
			String whole = key(kind + " " + number);
			return new Citation(words, rest.isEmpty() ? List.of(whole) : List.of(whole + rest, whole), null);
		}
		if (article == null) {
			return new Citation(words, List.of(), null);
		}
		String part = key(article.number().citation() + "(" + number + ")");
		return new Citation(words, rest.isEmpty() ? List.of(part) : List.of(part + rest, part), article.id());
	}
}
