package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a citation names, whatever its form: "Article 16(1)", "Article 16, paragraph 1" and "paragraph 1 of Article 16" have
 * one key.
 */
final class CitationKey {

	private static final Set<String> KINDS = Set.of("article", "articles", "art", "paragraph", "paragraphs", "para", "subparagraph",
			"subparagraphs", "section", "chapter", "part", "annex", "of", "the", "and", "this", "art\u00edculo", "art\u00edculos", "p\u00e1rrafo",
			"inciso", "anexo", "cap\u00edtulo", "secci\u00f3n", "parte", "del", "de", "la", "el", "paragraphe", "alin\u00e9a", "annexe", "chapitre",
			"partie", "du", "l");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\s(?:bis|ter|quater|quinquies)\\b)?");
	private static final Pattern REVERSED = Pattern.compile("^(?<inner>.*?)\\s(?:of|de|del|de l['\u2019]|du)\\s?(?<outer>(?:article|art\u00edculo)\\b.*)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** Several of a kind: articles 1, 3(2) and 7 to 9. */
	private static final Pattern LIST = Pattern.compile("^(?<head>(?:the |les |los |las |aux |l['\u2019])?(?:articles|art\u00edculos|paragraphs|p\u00e1rrafos|paragraphes)\\s)(?<labels>[\\p{N}(].*)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern LABEL = Pattern.compile("(?<join>^|,?\\s*(?:and|or|to|through|et|ou|\u00e0|y|o|a|al|-|\u2013)\\s*|,\\s*)(?<label>[\\p{N}]+(?:\\s?(?:bis|ter|quater)\\b)?(?:\\([\\p{L}\\p{N}]{1,5}\\))*)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Set<String> RANGE = Set.of("to", "through", "\u00e0", "a", "al", "-", "\u2013");
	private static final Pattern ARTICLE = Pattern.compile("^(?:the |l['\u2019]|el )?art", Pattern.CASE_INSENSITIVE);

	private CitationKey() {
	}

	/**
	 * The numbers from the outside in.
	 *
	 * @param within how the clause that holds the citation is cited, for what is cited relative to it
	 */
	static List<String> of(String citation, String within) {
		Matcher reversed = REVERSED.matcher(citation.strip());
		if (reversed.matches()) {
			List<String> key = new ArrayList<>(numbers(reversed.group("outer")));
			key.addAll(numbers(reversed.group("inner")));
			return key;
		}
		List<String> key = new ArrayList<>();
		if (!namesArticle(citation) && ARTICLE.matcher(within).lookingAt()) {
			List<String> around = numbers(within);
			key.addAll(around.subList(0, Math.min(1, around.size())));
		}
		key.addAll(numbers(citation));
		return key;
	}

	/** The keys of all that a citation names: Articles 1 and 4, Articles 3 to 6. What is no list has one. */
	static List<List<String>> allOf(String citation, String within) {
		Matcher list = LIST.matcher(citation.strip());
		if (!list.matches()) {
			return List.of(of(citation, within));
		}
		List<List<String>> keys = new ArrayList<>();
		String head = list.group("head");
		String before = null;
		for (Matcher label = LABEL.matcher(list.group("labels")); label.find();) {
			if (before != null && RANGE.contains(label.group("join").strip().toLowerCase(Locale.ROOT))) {
				between(before, label.group("label")).forEach(number -> keys.add(of(head + number, within)));
			}
			before = label.group("label");
			keys.add(of(head + before, within));
		}
		return keys;
	}

	private static List<String> between(String first, String last) {
		if (!first.matches("\\d{1,4}") || !last.matches("\\d{1,4}")) {
			return List.of();
		}
		return java.util.stream.IntStream.range(Integer.parseInt(first) + 1, Integer.parseInt(last)).mapToObj(String::valueOf).toList();
	}

	/** Whether a citation begins with an article, and not with a part of one. */
	static boolean namesArticle(String citation) {
		return ARTICLE.matcher(citation.strip()).lookingAt();
	}

	/** Whether a key names a clause, or one inside it. */
	static boolean leadsInto(List<String> key, List<String> clause) {
		return !clause.isEmpty() && key.size() >= clause.size() && key.subList(0, clause.size()).equals(clause);
	}

	private static List<String> numbers(String citation) {
		List<String> numbers = new ArrayList<>();
		for (Matcher word = WORD.matcher(citation); word.find();) {
			String small = word.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
			if (!KINDS.contains(small)) {
				numbers.add(small);
			}
		}
		return numbers;
	}
}
