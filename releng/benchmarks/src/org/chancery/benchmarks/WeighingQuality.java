package org.chancery.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.weight.ChangeClass;
import org.chancery.comparison.weight.ChangeWeight;
import org.chancery.comparison.weight.Weigher;
import org.chancery.comparison.weight.WordStock;
import org.chancery.comparison.words.WordDiff;

/** How far changes of known class, planted in real treaties by a seeded generator, are weighed rightly. */
public final class WeighingQuality {

	private static final Map<String, List<String>> TREATIES = Map.of("en",
			List.of("pta_449", "pta_85", "pta_145", "pta_325", "pta_385", "pta_195", "pta_245", "pta_425"), "es",
			List.of("pta_450", "pta_35"));

	/** What was found of one class. */
	private static final class Tally {
		private int planted;
		private int found;
		private int wrong;
	}

	private final PrintStream out = System.out;
	private final Map<ChangeClass, Tally> tallies = new EnumMap<>(ChangeClass.class);
	private final Map<String, int[]> plants = new LinkedHashMap<>();
	private int changes;
	private int graveTakenForLight;
	private int lightTakenForGrave;
	private int light;

	private WeighingQuality() {
	}

	/** @param words optionally the seed, then how many changes by each rule, then anything to have every miss printed */
	public static void main(String[] words) throws IOException {
		long seed = words.length > 0 ? Long.parseLong(words[0]) : 4;
		int each = words.length > 1 ? Integer.parseInt(words[1]) : 20;
		if (TotaTreaty.all().isEmpty()) {
			System.out.println("Skipped: the treaties to plant changes in are not there (" + SharedData.folder().normalize() + ").");
			return;
		}
		new WeighingQuality().measure(seed, each, words.length > 2);
	}

	private void measure(long seed, int each, boolean all) throws IOException {
		for (String language : List.of("en", "es", "fr")) {
			List<String> paragraphs = language.equals("fr") ? FrenchSentences.ALL : paragraphs(language);
			List<PlantedChange> planted = new ChangePlanter(language, seed).plant(paragraphs, language.equals("fr") ? each / 2 : each);
			for (PlantedChange change : planted) {
				var stock = WordStock.of(() -> Stream.concat(paragraphs.stream(), Stream.of(change.now())));
				count(change, new Weigher(language, KnownWords.NONE, stock).weigh(WordDiff.between(change.old(), change.now())), all);
			}
		}
		print(seed);
	}

	private static List<String> paragraphs(String language) throws IOException {
		List<String> paragraphs = new ArrayList<>();
		for (String name : TREATIES.get(language)) {
			Path file = SharedData.folder().resolve("tota/" + name + ".xml");
			if (Files.isRegularFile(file)) {
				TotaTreaty.lines(file).stream().filter(line -> line.length() > 40 && line.charAt(0) != '*').forEach(paragraphs::add);
			}
		}
		return paragraphs;
	}

	private void count(PlantedChange change, ChangeWeight weight, boolean print) {
		changes++;
		boolean right = change.truth() == null ? weight.isSubstantive() : weight.has(change.truth());
		int[] plant = plants.computeIfAbsent(change.language() + ", " + change.plant(), p -> new int[2]);
		plant[0]++;
		plant[1] += right ? 1 : 0;
		boolean extra = false;
		for (ChangeClass kind : ChangeClass.values()) {
			boolean is = kind == change.truth();
			boolean found = weight.has(kind);
			Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
			tally.planted += is ? 1 : 0;
			tally.found += is && found ? 1 : 0;
			boolean wrong = found && !is && kind != ChangeClass.TERM && !change.besides().contains(kind) && !(change.truth() == null && kind == ChangeClass.WORDING);
			tally.wrong += wrong ? 1 : 0;
			extra |= wrong;
		}
		graveTakenForLight += change.isSubstantive() && !weight.isSubstantive() ? 1 : 0;
		light += change.isSubstantive() ? 0 : 1;
		lightTakenForGrave += !change.isSubstantive() && weight.isSubstantive() ? 1 : 0;
		if (print && (!right || extra)) {
			out.println((right ? "besides " : "MISSED ") + change.plant() + ": " + change.now() + " → " + weight.effects());
		}
	}

	private void print(long seed) {
		out.printf(Locale.ROOT, "weighing: %d changes of known class, seed %d%n", changes, seed);
		plants.forEach((plant, counts) -> out.printf(Locale.ROOT, "  %-42s %3d of %3d%n", plant, counts[1], counts[0]));
		tallies.forEach((kind, tally) -> {
			if (tally.planted > 0) {
				double recall = (double) tally.found / tally.planted;
				double precision = (double) tally.found / Math.max(1, tally.found + tally.wrong);
				boolean bound = kind == ChangeClass.NEGATION || kind == ChangeClass.MODALITY || kind == ChangeClass.NUMBER;
				out.printf(Locale.ROOT, "  class %-12s precision %.3f recall %.3f of %d%s%n", kind.key(), precision, recall, tally.planted,
						!bound ? "" : precision >= 0.95 && recall >= 0.95 ? ", target 0.95, met" : ", target 0.95, NOT MET");
			}
		});
		out.printf(Locale.ROOT, "  substantive taken for editorial %d of %d, editorial taken for substantive %d of %d%n",
				graveTakenForLight, changes - light, lightTakenForGrave, light);
	}
}
