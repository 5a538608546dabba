package org.chancery.comparison.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.language.NumberReader.Number;
import org.chancery.model.negotiation.Operator;

/** Finds the dates of a text. */
final class DateReader {

	/** A date as far as it is read; 0 for what is not said. */
	private record Found(int year, int month, int day, int end) {
	}

	private final Script script;
	private final Tokens tokens;
	private final NumberReader numbers;
	private final Bounds bounds;

	DateReader(Script script, String language) {
		this.script = script;
		this.tokens = script.tokens;
		this.numbers = new NumberReader(script, language);
		this.bounds = new Bounds(script, Topic.BEFORE_DATE);
	}

	List<DateMention> read() {
		List<DateMention> dates = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			if (!tokens.isFigure(i) && !script.hasPhrase(i)) {
				continue;
			}
			Found found = at(i);
			if (found != null && isDay(found)) {
				dates.add(mention(i, found));
				script.take(i, found.end);
				i = found.end - 1;
			}
		}
		return dates;
	}

	private DateMention mention(int token, Found found) {
		Bounds.Bound bound = bounds.before(token);
		int first = bound == null ? token : bound.token();
		return new DateMention(tokens.start(first), tokens.end(found.end - 1), tokens.start(token), found.year, found.month,
				found.day, bound == null ? Operator.EQUAL : bound.operator());
	}

	private Found at(int token) {
		Found date = figures(token);
		if (date == null) {
			date = dayFirst(token);
		}
		if (date == null) {
			date = monthFirst(token);
		}
		return date == null ? yearAlone(token) : date;
	}

	/** 2030-01-01, 01/01/2030, 01.01.2030; where both could be the day, the first is. */
	private Found figures(int token) {
		if (!tokens.isFigure(token)) {
			return null;
		}
		String[] parts = tokens.word(token).split("\\.");
		int end = token + 1;
		String sign = tokens.word(token + 1);
		if (parts.length == 1 && (sign.equals("-") || sign.equals("/")) && tokens.isClose(token + 1)
				&& tokens.word(token + 3).equals(sign) && tokens.isFigure(token + 2) && tokens.isFigure(token + 4)) {
			parts = new String[] { tokens.word(token), tokens.word(token + 2), tokens.word(token + 4) };
			end = token + 5;
		}
		if (parts.length != 3) {
			return null;
		}
		int first = small(parts[0]);
		int second = small(parts[1]);
		int third = small(parts[2]);
		if (isYear(first)) {
			return new Found(first, second, third, end);
		}
		return !isYear(third) ? null : second > 12 ? new Found(third, first, second, end) : new Found(third, second, first, end);
	}

	/** 1 January 2030, 1er janvier 2030, the first day of January 2030, uno de enero de dos mil treinta. */
	private Found dayFirst(int token) {
		int day = 0;
		int at = token;
		Script.Found ordinal = script.at(token, Topic.ORDINAL);
		Number number = ordinal != null ? null : numbers.at(token);
		if (ordinal != null) {
			day = Integer.parseInt(ordinal.value());
			at = token + ordinal.length();
		} else if (number != null && isSmall(number.value())) {
			day = number.value().intValue();
			at = number.end();
		}
		if (day < 1 || day > 31) {
			return null;
		}
		if (tokens.isClose(at) && script.is(at, Topic.ORDINAL_SIGN)) {
			at++;
		} else if (tokens.word(at).equals(".") && tokens.isClose(at) && tokens.isClose(at + 1) && script.is(at + 1, Topic.ORDINAL_SIGN)) {
			at += 2;
		}
		at += script.length(at, Topic.DATE_JOIN);
		Script.Found month = script.at(at, Topic.MONTH);
		if (month == null || isVerb(at)) {
			return null;
		}
		return year(Integer.parseInt(month.value()), day, at + month.length());
	}

	/** January 1, 2030, enero de 2030. */
	private Found monthFirst(int token) {
		Script.Found month = script.at(token, Topic.MONTH);
		if (month == null || isVerb(token)) {
			return null;
		}
		int value = Integer.parseInt(month.value());
		int at = token + month.length();
		int day = tokens.isFigure(at) && tokens.word(at).length() <= 2 ? small(tokens.word(at)) : 0;
		if (day >= 1 && day <= 31) {
			return year(value, day, tokens.isClose(at + 1) && script.is(at + 1, Topic.ORDINAL_SIGN) ? at + 2 : at + 1);
		}
		Found found = year(value, 0, at);
		return found.year == 0 ? null : found;
	}

	/** The English month and the verb differ in their first letter. */
	private boolean isVerb(int token) {
		return tokens.word(token).equals("may") && !tokens.isCapital(token);
	}

	/** The year that follows, if one does. */
	private Found year(int month, int day, int at) {
		int from = at;
		if (tokens.word(from).equals(",") || tokens.word(from).equals(".")) {
			from++;
		}
		from += script.length(from, Topic.DATE_JOIN);
		Number year = numbers.at(from);
		boolean figure = tokens.isFigure(from);
		if (year != null && isSmall(year.value()) && isYear(year.value().intValue())
				&& (!figure || tokens.word(from).length() == 4)) {
			return new Found(year.value().intValue(), month, day, figure ? from + 1 : year.end());
		}
		return new Found(0, month, day, at);
	}

	/** By 2030; a number of four figures behind a preposition that counts nothing. */
	private Found yearAlone(int token) {
		if (!tokens.isFigure(token) || tokens.word(token).length() != 4 || !isYear(small(tokens.word(token)))
				|| script.is(token + 1, Topic.UNIT) || script.is(token + 1, Topic.SCALE)
				|| tokens.isClose(token + 1) && (tokens.isWord(token + 1) || tokens.word(token + 1).equals("/"))) {
			return null;
		}
		Script.Found unit = script.at(token - 1, Topic.UNIT);
		boolean placed = unit != null && unit.value().equals("year") || script.is(token - 1, Topic.PREPOSITION) || script.is(token - 1, Topic.FILLER)
				|| bounds.before(token) != null || tokens.word(token - 1).equals("(");
		return placed ? new Found(small(tokens.word(token)), 0, 0, token + 1) : null;
	}

	private static boolean isSmall(BigDecimal value) {
		return value.signum() > 0 && value.compareTo(new BigDecimal(9999)) <= 0 && value.stripTrailingZeros().scale() <= 0;
	}

	private static boolean isYear(int value) {
		return value >= 1500 && value <= 2299;
	}

	private static int small(String digits) {
		return digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty()
				? Integer.parseInt(digits) : 0;
	}

	private static boolean isDay(Found found) {
		try {
			return found.month == 0 || LocalDate.of(found.year == 0 ? 2000 : found.year, found.month, Math.max(found.day, 1)) != null;
		} catch (DateTimeException none) {
			return false;
		}
	}
}
