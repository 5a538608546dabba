package org.chancery.core.numbering;

import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.ClauseKind;

/**
 * How clauses are cited: Article 5(2)(a); Part II, Chapter 3; Annex I, Article 2; Article 5, second paragraph. Two
 * clauses of a text have two citations unless the text itself numbers them alike.
 */
final class Citations {

	private static final int LAST_ORDINAL_WORD = 20;

	private final String language;

	Citations(String language) {
		this.language = language;
	}

	String numbered(ClauseKind kind, String value, NumberRule rule, Place place) {
		String word = CitationWords.of(kind, language);
		return switch (kind) {
		case PARAGRAPH, SUBPARAGRAPH -> {
			String own = rule.compound() ? value.substring(value.lastIndexOf('.') + 1) : value;
			if (!inArticle(place)) {
				yield join(place.citation(), word + " " + own);
			}
			String inParentheses = "(" + own + ")";
			yield place.numbered() ? place.citation() + inParentheses : join(place.citation(), word + " " + inParentheses);
		}
		case ARTICLE -> join(rule.continuous() || rule.compound() ? place.annex() : place.citation(), word + " " + value);
		default -> join(place.citation(), word + " " + value);
		};
	}

	String unnumbered(ClauseKind kind, int position, Place place) {
		String word = CitationWords.of(kind, language);
		return switch (kind) {
		case PREAMBLE, TESTIMONIUM -> join(place.citation(), position == 1 ? word : word + " " + position);
		case RECITAL, PARAGRAPH, SUBPARAGRAPH -> join(place.citation(), ordinal(word, position));
		default -> join(place.citation(), word + " [" + position + "]");
		};
	}

	private String ordinal(String word, int position) {
		if (position > LAST_ORDINAL_WORD) {
			return word + " [" + position + "]";
		}
		String ordinal = NumberWords.ordinal(position, language);
		return language.startsWith("es") ? word + " " + ordinal : ordinal + " " + word;
	}

	private static boolean inArticle(Place place) {
		return place.kind() == ClauseKind.ARTICLE || place.kind() == ClauseKind.PARAGRAPH
				|| place.kind() == ClauseKind.SUBPARAGRAPH;
	}

	private static String join(String outer, String own) {
		return outer.isEmpty() ? own : outer + ", " + own;
	}
}
