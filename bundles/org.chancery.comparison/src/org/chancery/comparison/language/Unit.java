package org.chancery.comparison.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * What a number counts.
 *
 * @param key       its name, the same in every language: {@code day}, {@code nauticalMile}, {@code percent}, an ISO 4217
 *                  code; for what no lexicon knows the word counted, in small letters
 * @param dimension what units can be converted into each other: those of one dimension
 * @param factor    how many of the dimension's own unit it is
 */
public record Unit(String key, String dimension, BigDecimal factor) {

	/** A number without a unit. */
	public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

	private static final Map<String, String> KNOWN = Map.ofEntries(entry("second", "time 1"), entry("minute", "time 60"),
			entry("hour", "time 3600"), entry("day", "time 86400"), entry("week", "time 604800"), entry("fortnight", "time 1209600"),
			entry("workingDay", "workingTime 1"), entry("month", "calendarTime 1"), entry("quarterYear", "calendarTime 3"), entry("halfYear", "calendarTime 6"),
			entry("year", "calendarTime 12"), entry("percent", "share 0.01"), entry("share", "share 1"),
			entry("nauticalMile", "length 1852"), entry("mile", "length 1609.344"), entry("kilometre", "length 1000"),
			entry("metre", "length 1"), entry("centimetre", "length 0.01"), entry("millimetre", "length 0.001"),
			entry("hectare", "area 10000"), entry("squareKilometre", "area 1000000"), entry("squareMetre", "area 1"),
			entry("cubicMetre", "volume 1"), entry("litre", "volume 0.001"), entry("kilogram", "mass 1"),
			entry("gram", "mass 0.001"), entry("tonne", "mass 1000"));

	private static Map.Entry<String, String> entry(String key, String value) {
		return Map.entry(key, value);
	}

	/** The unit of a key; a dimension of its own for what is not known. */
	public static Unit of(String key) {
		String known = KNOWN.get(key);
		if (known == null) {
			return key.isEmpty() ? NONE : new Unit(key, key, BigDecimal.ONE);
		}
		int space = known.indexOf(' ');
		return new Unit(key, known.substring(0, space), new BigDecimal(known.substring(space + 1)));
	}

	/**
	 * The unit that words name, for instance "nautical miles" or "per cent".
	 *
	 * @param language BCP 47 tag
	 * @return none if the lexicon of the language has no such unit
	 */
	public static Optional<Unit> named(String words, String language) {
		return LegalLanguage.of(language).unit(words);
	}

	/** Whether a lexicon knows it; otherwise it is a word that a text counts. */
	public boolean isKnown() {
		return KNOWN.containsKey(key) || !key.isEmpty() && Character.isUpperCase(key.charAt(0)) || dimension.isEmpty();
	}

	/** Whether it measures time. */
	public boolean isTime() {
		return dimension.endsWith("ime");
	}

	/**
	 * A number of this unit in another one; months cannot be told in days.
	 *
	 * @return none if the two measure different things
	 */
	public Optional<BigDecimal> convert(BigDecimal value, Unit to) {
		return dimension.equals(to.dimension)
				? Optional.of(value.multiply(factor).divide(to.factor, MathContext.DECIMAL64)) : Optional.empty();
	}
}
