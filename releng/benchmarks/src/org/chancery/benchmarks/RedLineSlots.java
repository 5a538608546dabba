package org.chancery.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.benchmarks.RedLineSlot.Filling;

/** Makes places for violations and near-misses out of the words of real clauses. */
final class RedLineSlots {

	/** A sentence with a quantity. @param floor whether it limits from below */
	private record Measure(String before, String after, String unit, boolean floor) {
	}

	private static final List<Measure> ENGLISH = List.of(
			new Measure("The zone shall extend to not less than ", " from the baselines.", "nautical miles", true),
			new Measure("Fishing shall be prohibited within ", " of the coast of that Party.", "nautical miles", true),
			new Measure("The request shall be answered within ", " of its receipt.", "days", false),
			new Measure("The Party concerned shall give notice at least ", " before the measure takes effect.", "days", true),
			new Measure("The tariff shall not exceed ", " of the customs value of the goods.", "per cent", false),
			new Measure("Vessels of a length of more than ", " shall carry such a device.", "metres", false),
			new Measure("The quota shall amount to no less than ", " in each calendar year.", "tonnes", true),
			new Measure("The agreement may be terminated upon ", " written notice.", "months", true));
	private static final List<Measure> SPANISH = List.of(
			new Measure("La zona se extender\u00e1 no menos de ", " desde las l\u00edneas de base.", "millas n\u00e1uticas", true),
			new Measure("La solicitud se responder\u00e1 dentro de un plazo de ", " a partir de su recepci\u00f3n.", "d\u00edas", false),
			new Measure("La Parte notificar\u00e1 con al menos ", " de antelaci\u00f3n.", "d\u00edas", true),
			new Measure("El arancel no exceder\u00e1 de ", " del valor en aduana.", "por ciento", false),
			new Measure("La cuota ser\u00e1 de al menos ", " en cada a\u00f1o civil.", "toneladas", true));
	private static final Pattern PERIOD = Pattern.compile("(?<number>\\b(?:[a-z]+(?:-[a-z]+)? \\(\\d{1,3}\\)|\\d{1,3}|ten|fifteen|twenty|thirty|forty-five|sixty|ninety|two|three|six))(?<unit> (?:days|months))\\b");
	private static final Pattern MEASURED = Pattern.compile("\\b(?:days?|months?|years?|weeks?|hours?|d\u00edas?|mes(?:es)?|a\u00f1os?|semanas?|per ?cent|por ciento|percent|%|miles?|millas|met(?:re|er)s?|metros?|tonn?e?s?|toneladas?)\\b|%", Pattern.CASE_INSENSITIVE);
	private static final Pattern STRENGTH = Pattern.compile("\\b(?:Each Party|The Parties|A Party|Cada Parte|Las Partes|Each of the Parties) (?<modal>shall|deber\u00e1n?)(?= [a-z])(?! (?:not|endeavo|seek|strive|be |have |make (?:every|all|its|their|best)|work toward|use (?:its|their|every|all|best)|do |attempt|aim))");
	private static final Pattern MODAL = Pattern.compile("\\b(?:shall|may|should|must|will|can|cannot|undertakes?|endeavou?rs?|agrees?|commits?|intends?|encouraged|required|permitted|entitled|need|might|could|would|reserves?|podr\u00e1n?|deber\u00e1n?|deben?|pueden?|deber\u00eda[n]?|compromete[n]?|procurar\u00e1n?|\\w+(?:ar|er|ir)\u00e1n?)\\b", Pattern.CASE_INSENSITIVE);

	private final String language;
	private final Random random;

	RedLineSlots(String language, Random random) {
		this.language = language;
		this.random = random;
	}

	private boolean spanish() {
		return language.equals("es");
	}

	/** A real period of a clause. */
	Optional<RedLineSlot> period(String text) {
		Matcher period = PERIOD.matcher(text);
		if (spanish() || !period.find() || MEASURED.matcher(text).results().count() != 1
				|| text.substring(period.end()).startsWith(" (")) {
			return Optional.empty();
		}
		String unit = period.group("unit").strip();
		String before = text.substring(0, period.start());
		boolean floor = before.matches("(?is).*\\b(?:at least|not less than|no less than|not fewer than|minimum of)\\s*$");
		boolean ceiling = before.matches("(?is).*\\b(?:within|not later than|no later than|not more than|no more than|up to|not exceed(?:ing)?|maximum of)\\s*$");
		return floor || ceiling ? Optional.of(quantity("quantity (real)", before, text.substring(period.end()), unit, floor)) : Optional.empty();
	}

	/** A sentence with a quantity behind a clause that has none. */
	Optional<RedLineSlot> quantity(String text) {
		if (MEASURED.matcher(text).find()) {
			return Optional.empty();
		}
		List<Measure> all = spanish() ? SPANISH : ENGLISH;
		Measure measure = all.get(random.nextInt(all.size()));
		return Optional.of(quantity("quantity", closed(text) + measure.before(), measure.after(), measure.unit(), measure.floor()));
	}

	private RedLineSlot quantity(String kind, String before, String after, String unit, boolean floor) {
		int bound = 14 + random.nextInt(60);
		List<Filling> good = new ArrayList<>();
		List<Filling> bad = new ArrayList<>();
		int kept = floor ? bound + random.nextInt(20) : bound - random.nextInt(12);
		int beyond = floor ? bound - 1 - random.nextInt(12) : bound + 1 + random.nextInt(20);
		for (int value : List.of(bound, kept)) {
			spellings(value, unit, good);
		}
		spellings(beyond, unit, bad);
		if (unit.equals("nautical miles")) {
			good.add(new Filling("other unit", bound * 1852 + " metres"));
			bad.add(new Filling("other unit", (bound * 1852 + (floor ? -30 : 30)) + " metres"));
		} else if (unit.equals("days")) {
			good.add(new Filling("other unit", (floor ? bound / 7 + 1 : bound / 7) + " weeks"));
			bad.add(new Filling("other unit", (floor ? (bound - 1) / 7 : bound / 7 + 1) + " weeks"));
		}
		return new RedLineSlot(kind, before, after, "quantity " + (floor ? ">= " : "<= ") + bound + " " + unit, good, bad);
	}

	private void spellings(int value, String unit, List<Filling> into) {
		String words = NumberPhrases.of(value, language);
		into.add(new Filling("figures", value + " " + unit));
		into.add(new Filling("words", words + " " + unit));
		into.add(new Filling("both", words + " (" + value + ") " + unit));
	}

	/** A quantity that a negation turns round. */
	Optional<RedLineSlot> negatedQuantity(String text) {
		if (spanish() || MEASURED.matcher(text).find()) {
			return Optional.empty();
		}
		int bound = 10 + random.nextInt(80);
		boolean floor = random.nextBoolean();
		String kept = floor ? "not be less than" : "not be more than";
		String lost = floor ? "be less than" : "be more than";
		return Optional.of(new RedLineSlot("quantity", closed(text) + "The width of the zone shall ", " " + bound + " nautical miles at any point.",
				"quantity " + (floor ? ">= " : "<= ") + bound + " nautical miles",
				List.of(new Filling("negated", kept), new Filling("negated", floor ? "in no case be less than" : "under no circumstances exceed")),
				List.of(new Filling("negated", lost))));
	}

	/** A sentence with a date. */
	Optional<RedLineSlot> date(String text) {
		if (text.matches("(?s).*\\b(?:19|20)\\d\\d\\b.*")) {
			return Optional.empty();
		}
		LocalDate bound = LocalDate.of(2026 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
		List<Filling> good = new ArrayList<>(dates(bound));
		good.addAll(dates(bound.minusDays(1 + random.nextInt(400))));
		List<Filling> bad = dates(bound.plusDays(1 + random.nextInt(400)));
		String before = spanish() ? "Esta medida se eliminar\u00e1 a m\u00e1s tardar el " : "This measure shall be eliminated no later than ";
		return Optional.of(new RedLineSlot("date", closed(text) + before, ".", "date <= " + bound, good, bad));
	}

	private List<Filling> dates(LocalDate day) {
		if (spanish()) {
			return List.of(new Filling("figures", day.getDayOfMonth() + " de " + day.format(DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag("es"))) + " de " + day.getYear()));
		}
		return List.of(new Filling("figures", day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))),
				new Filling("figures", day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH))), new Filling("figures", day.toString()));
	}

	/** The one obligation of a real clause. */
	Optional<RedLineSlot> strength(String text) {
		Matcher modal = STRENGTH.matcher(text);
		if (!modal.find() || MODAL.matcher(text).results().count() != 1) {
			return Optional.empty();
		}
		boolean several = modal.group("modal").equals("deber\u00e1n") || modal.group().startsWith("The Parties");
		List<Filling> good = spanish() ? List.of(new Filling("plain", several ? "deber\u00e1n" : "deber\u00e1"), new Filling("plain", several ? "deben" : "debe"))
				: List.of(new Filling("plain", "shall"), new Filling("plain", "must"), new Filling("plain", several ? "are required to" : "is required to"));
		List<Filling> bad = spanish() ? List.of(new Filling("plain", several ? "podr\u00e1n" : "podr\u00e1"), new Filling("plain", several ? "deber\u00edan" : "deber\u00eda"),
				new Filling("negated", several ? "no deber\u00e1n" : "no deber\u00e1"))
				: List.of(new Filling("plain", "should"), new Filling("plain", "may"), new Filling("plain", "shall endeavour to"),
						new Filling("plain", several ? "are encouraged to" : "is encouraged to"), new Filling("negated", "shall not"), new Filling("negated", "may not"));
		return Optional.of(new RedLineSlot("strength", text.substring(0, modal.start("modal")), text.substring(modal.end("modal")), "strength >= shall", good, bad));
	}

	/** A definition behind a clause. */
	Optional<RedLineSlot> definition(String text) {
		String meaning = spanish() ? "la zona situada dentro de las doce millas n\u00e1uticas" : "the area within twelve nautical miles of the coast, including its seabed";
		String changed = spanish() ? "la zona situada dentro de las veinte millas n\u00e1uticas" : "the area within twenty nautical miles of the coast, including its seabed";
		String cut = spanish() ? "la zona situada dentro de las millas n\u00e1uticas" : "the area within twelve nautical miles of the coast";
		String verb = spanish() ? " significa " : " means ";
		return Optional.of(new RedLineSlot("defines", closed(text) + (spanish() ? "Para los efectos de este p\u00e1rrafo, " : "For the purposes of this paragraph, "), ".",
				"defines \"Protected Zone\" as \"" + meaning + "\"",
				List.of(new Filling("plain", "\u201cProtected Zone\u201d" + verb + meaning), new Filling("plain", "\"Protected Zone\"" + verb + meaning)),
				List.of(new Filling("plain", "\u201cProtected Zone\u201d" + verb + changed), new Filling("plain", "\u201cProtected Zone\u201d" + verb + cut),
						new Filling("plain", "\u201cProtected Area\u201d" + verb + meaning))));
	}

	static String closed(String text) {
		return text.strip().matches("(?s).*[.;:]$") ? text.strip() + " " : text.strip() + ". ";
	}
}
