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
		return number == null || alone != null ? number : fraction(number);
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
			} else if (sum.any() && script.is(at, Topic.NUMBER_JOIN) && joins(sum, at + 1)) {
				at++;
			} else {
				break;
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

	private boolean joins(NumberSum sum, int token) {
		Script.Found number = script.at(token, Topic.NUMBER);
		boolean compound = script.tokens.word(token - 1).equals("-") || sum.hasScale() || !language.equals("en");
		return compound && (number != null && sum.fits(Long.parseLong(number.value()))
				|| script.is(token, Topic.ONE) && sum.fits(1));
	}

	/** Half, la mitad, la moitié. */
	private Number half(int token) {
		Script.Found part = script.at(token, Topic.FRACTION);
		boolean half = part != null && part.value().equals("2") && !script.tokens.word(token).startsWith("med")
				&& !script.tokens.word(token).startsWith("demi");
		return half ? new Number(new BigDecimal("0.5"), token + part.length(), true, false, true) : null;
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
