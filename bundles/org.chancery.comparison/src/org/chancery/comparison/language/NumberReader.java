package org.chancery.comparison.language;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in figures and in words, with magnitudes ("5 million") and fractions ("two thirds", "la mitad"). */
final class NumberReader {

	/** A number: its value and the token behind it. */
	record Number(BigDecimal value, int end, boolean words, boolean one, boolean share) {

		Number(BigDecimal value, int end, boolean words, boolean one) {
			this(value, end, words, one, false);
		}
	}

	private static final int MOST_WORDS = 24;
	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final Script script;
	private final String language;

	NumberReader(Script script, String language) {
		this.script = script;
		this.language = language;
	}

	/** The number that begins at a token; null if none does. */
	Number at(int token) {
		if (script.tokens.isFigure(token)) {
			return figure(token);
		}
		Number alone = half(token);
		Number number = alone != null ? alone : words(token);
		return number == null || alone != null ? number : fraction(andHalf(number));
	}

	/** Eleven and a half, onze et demi. */
	private Number andHalf(Number number) {
		int length = script.length(number.end(), Topic.PLUS_HALF);
		return length == 0 ? number : plusHalf(number, number.end() + length);
	}

	/** A number and a half. @param end behind the half */
	static Number plusHalf(Number number, int end) {
		return new Number(number.value().add(HALF), end, number.words(), false, number.share());
	}

	private Number figure(int token) {
		BigDecimal value = Figures.value(script.tokens.text.substring(script.tokens.start(token), script.tokens.end(token)),
				language);
		if (value == null) {
			return null;
		}
		int at = token + 1;
		for (Script.Found scale = script.at(at, Topic.SCALE); scale != null; scale = script.at(at, Topic.SCALE)) {
			value = value.multiply(new BigDecimal(scale.value()));
			at += scale.length();
		}
		return new Number(value, at, false, false);
	}

	/** A number in words. */
	private Number words(int token) {
		var sum = new NumberSum(language.equals("fr"));
		int at = token;
		int end = token;
		while (at < script.count() && at - token <= MOST_WORDS) {
			int length = step(sum, at);
			if (length > 0) {
				at += length;
				end = at;
			} else {
				int join = sum.any() ? join(sum, at) : 0;
				if (join == 0) {
					break;
				}
				at += join;
			}
		}
		boolean one = end == token + 1 && script.is(token, Topic.ONE);
		return sum.any() ? new Number(BigDecimal.valueOf(sum.total()), end, true, one) : null;
	}

	/** Adds the number word at a token; how many tokens it took, 0 if none. */
	private int step(NumberSum sum, int at) {
		Script.Found scale = script.at(at, Topic.SCALE);
		if (scale != null && sum.scale(Long.parseLong(scale.value()))) {
			return scale.length();
		}
		Script.Found number = script.at(at, Topic.NUMBER);
		if (number != null) {
			return sum.add(Long.parseLong(number.value())) ? number.length() : 0;
		}
		if (script.is(at, Topic.ONE)) {
			return sum.add(1) ? 1 : 0;
		}
		return !sum.any() && script.is(at, Topic.ARTICLE) && script.is(at + 1, Topic.SCALE) && sum.add(1) ? 1 : 0;
	}

	/** How many tokens join a number word to the next: and; -; in French as it is written since 1990: -et-. */
	private int join(NumberSum sum, int at) {
		int most = language.equals("fr") ? 3 : 1;
		for (int length = 1; length <= most && script.is(at + length - 1, Topic.NUMBER_JOIN); length++) {
			if (joins(sum, at + length)) {
				return length;
			}
		}
		return 0;
	}

	private boolean joins(NumberSum sum, int token) {
		Script.Found number = script.at(token, Topic.NUMBER);
		boolean compound = script.tokens.word(token - 1).equals("-") || sum.hasScale() || !language.equals("en");
		return compound && (number != null && sum.fits(Long.parseLong(number.value()))
				|| script.is(token, Topic.ONE) && sum.fits(1));
	}

	/** Half, la mitad, la moitié; la cuarta parte; half a dozen, media docena, half a year. */
	private Number half(int token) {
		Script.Found part = script.at(token, Topic.FRACTION);
		if (part == null) {
			return null;
		}
		int end = token + part.length();
		if (part.length() > 1) {
			return new Number(BigDecimal.ONE.divide(new BigDecimal(part.value()), MathContext.DECIMAL64), end, true, false, true);
		}
		if (!part.value().equals("2")) {
			return null;
		}
		int what = script.is(end, Topic.ARTICLE) || script.tokens.word(end).equals("-") ? end + 1 : end;
		Script.Found scale = script.at(what, Topic.SCALE);
		if (scale != null) {
			return new Number(HALF.multiply(new BigDecimal(scale.value())), what + scale.length(), true, false);
		}
		if (script.is(what, Topic.UNIT)) {
			return new Number(HALF, what, true, false);
		}
		boolean adjective = script.tokens.word(token).startsWith("med") || script.tokens.word(token).startsWith("demi");
		return adjective ? null : new Number(HALF, end, true, false, true);
	}

	private Number fraction(Number number) {
		int at = script.tokens.word(number.end()).equals("-") ? number.end() + 1 : number.end();
		Script.Found part = script.at(at, Topic.FRACTION);
		boolean small = number.value().signum() > 0 && number.value().compareTo(BigDecimal.TEN) < 0;
		if (part == null || !small) {
			return number;
		}
		int end = at + part.length();
		// "A third Party" and "one quarter" of a year are no shares; "one third of" is.
		boolean share = number.value().compareTo(BigDecimal.ONE) > 0 || part.value().equals("2")
				|| script.is(end, Topic.PREPOSITION);
		return share ? new Number(number.value().divide(new BigDecimal(part.value()), MathContext.DECIMAL64), end, true, false,
				true) : number;
	}
}
