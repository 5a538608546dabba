package org.chancery.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.comparison.CompareTexts;
import org.chancery.core.projection.Projection;

/** How well comparisons tell the truth about real treaties edited by a generator that knows it. */
public final class ComparisonQuality {

	private static final int SEEDS = Integer.getInteger("chancery.seeds", 3);

	/** Whether both texts go through Word files. */
	private static final boolean WORD = Boolean.getBoolean("chancery.word");

	private ComparisonQuality() {
	}

	/** @param words names of files to look at alone, for example pta_5; all without */
	public static void main(String[] words) throws Exception {
		List<TreatyNode> treaties = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (Path file : TotaTreaty.all()) {
			Projection projection = TotaTreaty.read(file);
			treaties.add(TreatyNode.of(projection));
			names.add(file.getFileName().toString().replace(".xml", ""));
		}
		for (Dose dose : doses()) {
			var all = new ComparisonTruth();
			for (int i = 0; i < treaties.size(); i++) {
				if (words.length == 0 || List.of(words).contains(names.get(i))) {
					var one = new ComparisonTruth();
					List<TreatyNode> pool = pool(treaties, i);
					for (int seed = 0; seed < SEEDS; seed++) {
						measure(treaties.get(i), dose, pool, seed * 1000L + i, one, all);
					}
					if (words.length > 0 || Boolean.getBoolean("chancery.each")) {
						System.out.println(one.row(names.get(i) + " " + dose.name()));
					}
				}
			}
			System.out.println(all.row(dose.name()));
		}
	}

	/** All, or those whose names begin as asked for. */
	private static List<Dose> doses() {
		return Stream.of(Dose.LIGHT, Dose.MEDIUM, Dose.HEAVY, Dose.LIGHT.still(), Dose.MEDIUM.still(), Dose.HEAVY.still())
				.filter(dose -> dose.name().startsWith(System.getProperty("chancery.dose", ""))).toList();
	}

	private static void measure(TreatyNode old, Dose dose, List<TreatyNode> pool, long seed, ComparisonTruth... truths)
			throws Exception {
		List<TreatyNode> oldNodes = old.numbered();
		TreatyEdits.Edited edited = TreatyEdits.edit(old, dose, pool, seed);
		var comparison = WORD ? new CompareTexts(imported(old, "o"), imported(edited.text(), "n")).perform()
				: new CompareTexts(old.project("o"), edited.text().project("n")).perform();
		for (ComparisonTruth truth : truths) {
			truth.add(comparison, oldNodes, edited.text().list(), edited.editedWords());
		}
	}

	/** Written into a Word file with typed numbers, and imported from it. */
	private static Projection imported(TreatyNode text, String prefix) throws Exception {
		return TreatyLines.identified(TotaTreaty.imported(TotaTreaty.word(TreatyLines.of(text))), text, prefix);
	}

	/** Paragraphs of another treaty. */
	private static List<TreatyNode> pool(List<TreatyNode> treaties, int but) {
		return treaties.get((but + 7) % treaties.size()).list().stream().filter(node -> node.isParagraph() && node.words() > 5).toList();
	}
}
