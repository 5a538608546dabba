package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Optional;

import org.chancery.comparison.language.Definition;
import org.chancery.core.projection.ProjectedClause;

/** Where terms are defined, and by which words. */
final class Definitions {

	private Definitions() {
	}

	/** The definitions of a term in one reading of a clause. */
	static List<Definition> of(Term term, ClauseFacts facts, int reading) {
		return facts.law(reading).definitions().stream().filter(definition -> facts.names(definition.term(), term)).toList();
	}

	/** The defining words: to the end of the sentence, without the sign that ends it. */
	static String meaning(String text, Definition definition) {
		return text.substring(definition.end(), end(text, definition.end())).strip();
	}

	static int end(String text, int from) {
		int end = text.length();
		for (int i = from; i < text.length() - 1; i++) {
			char c = text.charAt(i);
			boolean stop = c == ';' || c == '.' && Character.isWhitespace(text.charAt(i + 1)) && i + 2 < text.length()
					&& Character.isUpperCase(text.charAt(i + 2));
			if (stop) {
				end = i;
				break;
			}
		}
		while (end > from && " ;.:,\n\t\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

	/** Words as they are compared: signs, capitals and white space do not matter. */
	static String comparable(String words) {
		return words == null ? "" : words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
	}

	/** The meaning that a term has in a text, with what stands inside the clause that defines it; empty if it has none. */
	static Optional<String> find(String term, TextIndex text, String scope) {
		for (ProjectedClause clause : text.inside(scope)) {
			ClauseFacts facts = text.facts(clause);
			for (Definition definition : of(facts.term(term), facts, 0)) {
				String words = meaning(facts.readings().getFirst().text(), definition);
				return Optional.of(inner(text, clause, new StringBuilder(words)).toString());
			}
		}
		return Optional.empty();
	}

	private static StringBuilder inner(TextIndex text, ProjectedClause clause, StringBuilder words) {
		for (ProjectedClause each : clause.clauses()) {
			words.append('\n').append(text.facts(each).readings().getFirst().text());
			inner(text, each, words);
		}
		return words;
	}

	/** Whether a definition that seems changed goes on inside its clause, and is with that the same. */
	static boolean goesOn(TextIndex text, Evidence evidence, String meaning) {
		ProjectedClause clause = text.projection().find(evidence.clause()).orElse(null);
		return clause != null && !clause.clauses().isEmpty()
				&& comparable(inner(text, clause, new StringBuilder(evidence.words())).toString()).equals(meaning);
	}
}
