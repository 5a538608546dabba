package org.chancery.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.model.text.ClauseKind;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.redline.CheckRedLines;
import org.chancery.negotiation.redline.RedLineFindings;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;

/**
 * How well the tests of red lines tell violations from near-misses that a seeded generator plants in real treaties, and how
 * much they find in treaties that nobody touched.
 */
public final class RedLineQuality {

	private static final int SEEDS = Integer.getInteger("chancery.seeds", 3);
	/** What stops a person: crossed, or not to be decided by a machine. */
	private static final Set<String> STOPPING = Set.of(RedLineFindings.CROSSED, RedLineFindings.UNDECIDED);
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private RedLineQuality() {
	}

	/** @param words names of files to look at alone, for example pta_5; all without */
	public static void main(String[] words) throws Exception {
		Map<String, int[]> counts = new TreeMap<>();
		long articles = 0;
		long findings = 0;
		long general = 0;
		int treaties = 0;
		for (Path file : TotaTreaty.all()) {
			String name = file.getFileName().toString().replace(".xml", "");
			if (words.length == 0 || List.of(words).contains(name)) {
				treaties++;
				byte[] word = TotaTreaty.word(TotaTreaty.lines(file));
				for (int seed = 0; seed < SEEDS; seed++) {
					measure(name, word, seed * 1000L + treaties, counts);
				}
				OpenDossier untouched = dossier(word);
				articles += LargestTreaty.projection(untouched).all().filter(clause -> clause.kind() == ClauseKind.ARTICLE).count();
				general += plantedOnUntouched(untouched, treaties);
				List<Finding> found = new CheckRedLines(untouched, untouched.dossier().getAudience(), language(untouched), TODAY).onOwnTexts();
				findings += found.size();
				if (Boolean.getBoolean("chancery.each")) {
					found.forEach(finding -> System.out.println("UNTOUCHED " + name + " " + finding));
				}
			}
		}
		counts.forEach((kind, count) -> System.out.println(row("planted", kind, count)));
		System.out.printf(Locale.ROOT, "red lines, untouched: %d findings of %d red lines on %d articles of %d treaties, %.1f per 1,000 articles%n",
				findings, general, articles, treaties, findings * 1000.0 / Math.max(1, articles));
	}

	/** Red lines that the words of an untouched treaty keep, one for each place that could be planted in. */
	private static long plantedOnUntouched(OpenDossier dossier, long seed) throws Exception {
		return new RedLinePlanter(dossier, language(dossier), new Random(seed)).guard();
	}

	private static void measure(String name, byte[] word, long seed, Map<String, int[]> counts) throws Exception {
		OpenDossier dossier = dossier(word);
		List<RedLinePlanter.Planted> planted = new RedLinePlanter(dossier, language(dossier), new Random(seed)).plant();
		Set<String> crossed = new HashSet<>();
		Set<String> flagged = new HashSet<>();
		for (Finding finding : new CheckRedLines(dossier, dossier.dossier().getAudience(), language(dossier), TODAY).onOwnTexts()) {
			if (finding.rule().equals(RedLineFindings.CROSSED)) {
				crossed.add(finding.label());
			}
			if (STOPPING.contains(finding.rule())) {
				flagged.add(finding.label());
			}
		}
		for (RedLinePlanter.Planted each : planted) {
			for (String key : List.of(language(dossier) + " " + each.kind(), "in form: " + each.form(), "~all")) {
				int[] count = counts.computeIfAbsent(key, k -> new int[4]);
				count[each.violates() ? crossed.contains(each.label()) ? 0 : 1 : flagged.contains(each.label()) ? 2 : 3]++;
			}
			if (Boolean.getBoolean("chancery.each") && (each.violates() ? !crossed.contains(each.label()) : flagged.contains(each.label()))) {
				System.out.println((each.violates() ? "MISSED " : "FALSE ") + name + " " + each);
			}
		}
	}

	/** One line of figures. @param count found and missed violations, flagged and quiet near-misses. */
	static String row(String how, String kind, int[] count) {
		double recall = count[0] / (double) Math.max(1, count[0] + count[1]);
		double precision = count[0] / (double) Math.max(1, count[0] + count[2]);
		return String.format(Locale.ROOT, "red lines, %s, %-22s %6d violations, %6d near-misses: recall %.4f, precision %.4f%s",
				how, kind.replace("~", ""), count[0] + count[1], count[2] + count[3], recall, precision,
				recall >= 0.98 && precision >= 0.98 ? "" : "  NOT MET");
	}

	private static String language(OpenDossier dossier) {
		return dossier.dossier().getText().getLanguages().getFirst();
	}

	private static OpenDossier dossier(byte[] word) throws Exception {
		var engine = Engine.builder().wordImporter(new TreatyImporter()).build();
		return new ImportTreaty(engine, word, null).perform(new BasicMonitor()).dossier();
	}
}
