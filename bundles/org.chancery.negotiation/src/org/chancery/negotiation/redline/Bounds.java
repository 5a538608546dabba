package org.chancery.negotiation.redline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.chancery.model.negotiation.Operator;

/** How what a text says is bounded, against how a red line bounds it. */
final class Bounds {

	/** Words that set an end without saying from which side it matters. */
	private static final Set<String> NEUTRAL = Set.of("within", "from", "between", "until", "up", "by", "since", "as", "on",
			"dans", "entre", "jusqu", "depuis", "sous", "à", "a", "au", "du", "dentro", "hasta", "desde", "en");

	/** Behind these a figure describes a thing. */
	private static final Pattern DESCRIBING = Pattern.compile("(?:^|[^\\p{L}])(?:of|with|having|de|d['\u2019]|con|avec)\\s*$", Pattern.CASE_INSENSITIVE);
	private static final int LONGEST_WORD = 12;

	private Bounds() {
	}

	/** Whether a comparison of the two has a result that the operator allows. */
	static boolean keeps(int comparison, Operator operator) {
		return switch (operator) {
		case LESS -> comparison < 0;
		case AT_MOST -> comparison <= 0;
		case EQUAL -> comparison == 0;
		case AT_LEAST -> comparison >= 0;
		case GREATER -> comparison > 0;
		};
	}

	/** What remains of an operator that is denied. */
	static Operator complement(Operator operator) {
		return switch (operator) {
		case LESS -> Operator.AT_LEAST;
		case AT_MOST -> Operator.GREATER;
		case EQUAL -> Operator.EQUAL;
		case AT_LEAST -> Operator.LESS;
		case GREATER -> Operator.AT_MOST;
		};
	}

	static String spoken(Operator operator) {
		return switch (operator) {
		case LESS -> "less than";
		case AT_MOST -> "at most";
		case EQUAL -> "exactly";
		case AT_LEAST -> "at least";
		case GREATER -> "more than";
		};
	}

	/** Whether the red line sets a floor and the text a ceiling, or the other way round. */
	static boolean opposite(Operator operator, Operator said) {
		return floor(operator) && ceiling(said) || ceiling(operator) && floor(said);
	}

	/** Whether the text allows only what lies beyond a bound that its figure just keeps: less than 12 for at least 12. */
	static boolean strictlyBeyond(Operator operator, Operator said, boolean figureEqualsBound) {
		return figureEqualsBound && (operator == Operator.AT_LEAST && said == Operator.LESS
				|| operator == Operator.AT_MOST && said == Operator.GREATER);
	}

	/**
	 * Whether the words that bound a figure name an end of something, not the side from which it is measured; or describe a
	 * thing by it, as in vessels of more than 24 metres.
	 */
	static boolean neutral(String text, int start, int figure) {
		if (DESCRIBING.matcher(text.substring(Math.max(0, start - LONGEST_WORD), start)).find()) {
			return true;
		}
		String[] words = text.substring(start, figure).toLowerCase(Locale.ROOT).strip().split("[^\\p{L}]+");
		return words.length > 0 && NEUTRAL.contains(words[0]);
	}

	private static boolean floor(Operator operator) {
		return operator == Operator.AT_LEAST || operator == Operator.GREATER;
	}

	private static boolean ceiling(Operator operator) {
		return operator == Operator.AT_MOST || operator == Operator.LESS;
	}
}
