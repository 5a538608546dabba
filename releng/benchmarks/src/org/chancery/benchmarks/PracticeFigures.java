package org.chancery.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

import com.ibm.icu.text.RuleBasedNumberFormat;

/** The bound of a case, what keeps it and what does not, written in the ways of a language by another library than ours. */
final class PracticeFigures {

	private static final Pattern PLACE = Pattern.compile("\\{([bkx])(?::(\\w+))?\\}");

	private final Locale locale;
	private final Object bound;
	private final Object kept;
	private final Object lost;

	private PracticeFigures(Locale locale, Object bound, Object kept, Object lost) {
		this.locale = locale;
		this.bound = bound;
		this.kept = kept;
		this.lost = lost;
	}

	static PracticeFigures of(String test, String language, Random random) {
		Locale locale = Locale.forLanguageTag(language);
		boolean floor = test.contains(">=");
		if (test.startsWith("date")) {
			LocalDate day = LocalDate.of(2025 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
			return new PracticeFigures(locale, day, day.minusDays(1 + random.nextInt(900)), day.plusDays(1 + random.nextInt(900)));
		}
		int bound = 15 + random.nextInt(75);
		int more = bound + 1 + random.nextInt(60);
		int less = Math.max(2, bound - 1 - random.nextInt(40));
		return new PracticeFigures(locale, bound, floor ? more : less, floor ? less : more);
	}

	/** Words with their places filled. */
	String fill(String words) {
		return PLACE.matcher(words).replaceAll(place -> written(switch (place.group(1)) {
		case "b" -> bound;
		case "k" -> kept;
		default -> lost;
		}, place.group(2)));
	}

	private String written(Object value, String form) {
		return value instanceof LocalDate day ? day(day, form == null ? "iso" : form) : number((Integer) value, form == null ? "" : form);
	}

	private String number(int value, String form) {
		String words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(value).replace("\u00ad", "");
		return switch (form) {
		case "w" -> words;
		case "b" -> words + " (" + value + ")";
		case "o" -> locale.getLanguage().equals("en") ? value + englishOrdinal(value) : value + "e";
		default -> String.valueOf(value);
		};
	}

	private static String englishOrdinal(int value) {
		return value % 100 / 10 == 1 ? "th" : switch (value % 10) {
		case 1 -> "st";
		case 2 -> "nd";
		case 3 -> "rd";
		default -> "th";
		};
	}

	private String day(LocalDate day, String form) {
		String month = day.format(DateTimeFormatter.ofPattern("MMMM", locale));
		int number = day.getDayOfMonth();
		boolean spanish = locale.getLanguage().equals("es");
		String join = spanish ? " de " : " ";
		return switch (form) {
		case "us" -> month + " " + number + ", " + day.getYear();
		case "ord" -> (locale.getLanguage().equals("en") ? number + englishOrdinal(number) : number == 1 ? spanish ? "1.\u00ba" : "1er" : number)
				+ join + month + join + day.getYear();
		case "full" -> number + englishOrdinal(number) + " day of " + month + " " + day.getYear();
		case "iso" -> day.toString();
		default -> number + join + month + join + day.getYear();
		};
	}
}
