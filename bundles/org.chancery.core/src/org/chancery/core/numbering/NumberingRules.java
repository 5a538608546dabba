package org.chancery.core.numbering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.Text;

/** The rules in force for one text in one language: those of the text, else the default of the language. */
public final class NumberingRules {

	private final String language;
	private final Map<ClauseKind, Map<Integer, NumberRule>> rules = new EnumMap<>(ClauseKind.class);

	private NumberingRules(String language) {
		this.language = language;
	}

	/** The rules of a text; a rule of that language goes before a rule of every language. */
	public static NumberingRules of(Text text, String language) {
		var known = new NumberingRules(language);
		for (NumberingRule rule : text.getNumbering()) {
			boolean general = rule.getLanguage() == null || rule.getLanguage().isEmpty();
			if (general) {
				known.of(rule.getKind()).putIfAbsent(rule.getDepth(), copy(rule));
			} else if (rule.getLanguage().equals(language)) {
				known.of(rule.getKind()).put(rule.getDepth(), copy(rule));
			}
		}
		return known;
	}

	/** The language that the rules are for. */
	public String language() {
		return language;
	}

	/** The rule for a kind; {@code depth} is that of a subparagraph below its paragraph or article, else 1. */
	public NumberRule rule(ClauseKind kind, int depth) {
		return of(kind).computeIfAbsent(depth, key -> byDefault(kind, depth, language));
	}

	/** The rule that a treaty in that language follows if it says nothing else. */
	public static NumberRule byDefault(ClauseKind kind, int depth, String language) {
		String word = CitationWords.of(kind, language);
		String upper = word.toUpperCase(Locale.ROOT) + " ";
		return switch (kind) {
		case PART, TITLE -> new NumberRule(kind, 1, NumberFormat.UPPER_ROMAN, upper, "", false, false, 1);
		case CHAPTER -> new NumberRule(kind, 1, NumberFormat.UPPER_ROMAN, upper, "", false, false, 1);
		case ANNEX -> new NumberRule(kind, 1, NumberFormat.UPPER_ROMAN, upper, "", false, true, 1);
		case SECTION, SUBSECTION -> new NumberRule(kind, 1, NumberFormat.DECIMAL, word + " ", "", false, false, 1);
		case ARTICLE -> new NumberRule(kind, 1, NumberFormat.DECIMAL, word + " ", "", false, true, 1);
		case PARAGRAPH -> new NumberRule(kind, 1, NumberFormat.DECIMAL, "", ".", false, false, 1);
		case SUBPARAGRAPH -> new NumberRule(kind, depth, subparagraphFormat(depth), "(", ")", false, false, 1);
		case PREAMBLE, RECITAL, TESTIMONIUM, SIGNATURE_BLOCK -> new NumberRule(kind, 1, NumberFormat.NONE, "", "", false,
				false, 1);
		};
	}

	private static NumberFormat subparagraphFormat(int depth) {
		return switch (depth) {
		case 1 -> NumberFormat.LOWER_LETTER;
		case 2 -> NumberFormat.LOWER_ROMAN;
		case 3 -> NumberFormat.UPPER_LETTER;
		default -> NumberFormat.DECIMAL;
		};
	}

	private Map<Integer, NumberRule> of(ClauseKind kind) {
		return rules.computeIfAbsent(kind, key -> new HashMap<>());
	}

	private static NumberRule copy(NumberingRule rule) {
		return new NumberRule(rule.getKind(), rule.getDepth(), rule.getFormat(), orEmpty(rule.getPrefix()),
				orEmpty(rule.getSuffix()), rule.isCompound(), rule.isContinuous(), rule.getFirst());
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
