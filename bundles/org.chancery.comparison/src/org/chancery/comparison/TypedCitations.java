package org.chancery.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.comparison.language.ClauseCitation;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.core.numbering.CitationWords;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.text.ClauseKind;

/**
 * Looks up clauses of one text that are cited by typed numbers: "Article 5(2)(a)", "paragraph 3" of the same article,
 * "Articles 5, 7 and 9". A citation of another treaty ("Article 5 of the Convention") is left alone.
 */
final class TypedCitations {

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Za-z.\\-]*[0-9A-Za-z]|[0-9A-Z]|[IVXLC]+|\\([0-9a-zA-Z]{1,5}\\)");
	private static final Pattern LABEL = Pattern.compile("(?<number>" + NUMBER + ")(?<rest>(?:\\([0-9a-zA-Z]{1,5}\\))*)");
	private static final Pattern ELSEWHERE = Pattern.compile("^\\s+(?:of|de|du|des|del|de la)\\s+(?!this\\b|the present\\b|th[ei]s\\b|l[ea]? présent|est[ea]\\b|l?[ea]? ?presente)",
			Pattern.CASE_INSENSITIVE);
	private static final List<ClauseKind> KINDS = List.of(ClauseKind.ARTICLE, ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH,
			ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.PART, ClauseKind.ANNEX);

	private final FlatText text;
	private final String language;
	private Map<String, String> byCitation;
	/** For each clause the citation of the article it stands in. */
	private Map<String, String> articles;

	TypedCitations(FlatText text) {
		this.text = text;
		language = text.projection.language();
	}

	/**
	 * The words of a clause with the numbers that lead to clauses of this text replaced by what they lead to.
	 *
	 * @param clause id of the clause that holds them
	 * @param name   gives each target the name that it has on both sides
	 */
	String neutral(String words, String clause, UnaryOperator<String> name) {
		if (byCitation == null) {
			readClauses();
		}
		var neutral = new StringBuilder();
		int at = 0;
		for (ClauseCitation citation : LegalLanguage.of(language).read(words).citations()) {
			ClauseKind kind = kind(words.substring(citation.start(), citation.end()));
			if (kind != null && citation.start() >= at && !ELSEWHERE.matcher(words.substring(citation.end())).lookingAt()) {
				neutral.append(words, at, citation.start());
				append(citation.words(words), kind, clause, name, neutral);
				at = citation.end();
			}
		}
		return neutral.append(words, at, words.length()).toString();
	}

	private void append(String citation, ClauseKind kind, String clause, UnaryOperator<String> name, StringBuilder neutral) {
		Matcher label = LABEL.matcher(citation);
		int at = citation.indexOf(' ') + 1;
		neutral.append(citation, 0, at);
		while (at > 0 && label.find(at)) {
			String target = find(kind, label.group("number"), label.group("rest"), clause);
			neutral.append(citation, at, label.start()).append(target == null ? label.group() : name.apply(target));
			at = label.end();
		}
		neutral.append(citation, at, citation.length());
	}

	private String find(ClauseKind kind, String number, String rest, String clause) {
		if (kind == ClauseKind.PARAGRAPH || kind == ClauseKind.SUBPARAGRAPH) {
			String part = number.startsWith("(") ? number : "(" + number + ")";
			return byCitation.get(key(articles.getOrDefault(clause, "") + part + rest));
		}
		return byCitation.get(key(CitationWords.of(kind, language) + " " + number + rest));
	}

	private ClauseKind kind(String citation) {
		String head = citation.toLowerCase(Locale.ROOT);
		for (ClauseKind kind : KINDS) {
			if (head.startsWith(CitationWords.of(kind, language).toLowerCase(Locale.ROOT))) {
				return kind;
			}
		}
		return null;
	}

	private void readClauses() {
		byCitation = new HashMap<>();
		articles = new HashMap<>();
		for (ProjectedClause clause : text.projection.clauses()) {
			read(clause, "");
		}
	}

	private void read(ProjectedClause clause, String article) {
		String around = clause.kind() == ClauseKind.ARTICLE ? clause.number().citation() : article;
		if (!clause.number().value().isEmpty()) {
			byCitation.putIfAbsent(key(clause.number().citation()), clause.id());
		}
		articles.put(clause.id(), around);
		clause.clauses().forEach(inner -> read(inner, around));
	}

	private static String key(String citation) {
		return citation.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}
}
