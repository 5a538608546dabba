package org.chancery.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.weight.LegalWeigher;
import org.chancery.core.projection.Projection;

import com.github.difflib.DiffUtils;

/**
 * What comparing costs: the largest treaty before and after medium edits, beside git, java-diff-utils and diff-match-patch
 * on the same words, and how the time grows with the length of real texts and of texts full of near-identical clauses.
 */
public final class ComparisonSpeed {

	private static final double TARGET_MILLISECONDS = 100;
	private static final int ROUNDS = Integer.getInteger("chancery.rounds", 5);
	private static final int WARM = 80;
	private static final List<Integer> LENGTHS = List.of(1_000, 3_000, 10_000, 30_000, 70_000, 150_000);

	private final PrintStream out = System.out;

	/** @param words none */
	public static void main(String[] words) throws Exception {
		if (TotaTreaty.all().isEmpty()) {
			System.out.println("Skipped: the treaties to measure on are not there.");
			return;
		}
		var speed = new ComparisonSpeed();
		TreatyNode treaty = TreatyNode.of(TotaTreaty.read(SharedData.folder().resolve("tota/" + SharedData.LARGEST + ".xml")));
		treaty.numbered();
		List<TreatyNode> pool = treaty.list().stream().filter(TreatyNode::isParagraph).toList();
		speed.besideOthers(treaty, TreatyEdits.edit(treaty, Dose.MEDIUM, pool, 1).text());
		speed.growth("real clauses", length -> shortened(treaty, length));
		speed.growth("near-identical clauses", ComparisonSpeed::schedule);
	}

	private void besideOthers(TreatyNode old, TreatyNode now) throws IOException, InterruptedException {
		Projection before = old.project("o");
		Projection after = now.project("n");
		out.println("comparison: " + SharedData.LARGEST + ", " + old.words() + " words, medium edits, warm, CPU time, least of " + ROUNDS);
		double ours = best(() -> new CompareTexts(before, after).perform());
		print("clauses and words, chancery", ours);
		double weighed = best(() -> new CompareTexts(before, after, LegalWeigher::of).perform());
		print("the same, every change weighed", weighed);
		String oldText = words(old);
		String newText = words(now);
		List<String> oldWords = Arrays.asList(oldText.split("\\s+"));
		List<String> newWords = Arrays.asList(newText.split("\\s+"));
		print("words, git diff --word-diff --patience", git(oldText, newText));
		print("words, java-diff-utils", best(() -> DiffUtils.diff(oldWords, newWords)));
		var patch = new DiffMatchPatch();
		patch.diffTimeout = 0;
		print("characters, diff-match-patch by lines", best(() -> patch.diffMain(oldText, newText, true)));
		verdict("comparing", ours);
		verdict("comparing and weighing", weighed);
	}

	private void verdict(String what, double milliseconds) {
		out.printf(Locale.ROOT, "  %.1f ms: %s, target at most %.0f, %s%n", milliseconds, what, TARGET_MILLISECONDS,
				milliseconds <= TARGET_MILLISECONDS ? "met" : "NOT MET");
	}

	private void growth(String name, java.util.function.IntFunction<TreatyNode> texts) {
		out.println("comparison, growth: " + name + ", medium edits, CPU time, least of " + ROUNDS);
		for (int length : LENGTHS) {
			TreatyNode old = texts.apply(length);
			old.numbered();
			List<TreatyNode> pool = old.list().stream().filter(TreatyNode::isParagraph).toList();
			TreatyNode now = TreatyEdits.edit(old, Dose.MEDIUM, pool, 2).text();
			Projection before = old.project("o");
			Projection after = now.project("n");
			int words = old.words();
			double time = best(() -> new CompareTexts(before, after).perform());
			double weighed = best(() -> new CompareTexts(before, after, LegalWeigher::of).perform());
			out.printf(Locale.ROOT, "  %7d words %8.2f ms %8.1f ns a word %8.2f ns a word and doubling, weighed %8.2f ms %8.2f%n", words,
					time, time * 1e6 / words, time * 1e6 / words / (Math.log(words) / Math.log(2)), weighed,
					weighed * 1e6 / words / (Math.log(words) / Math.log(2)));
		}
	}

	/** CPU milliseconds of one run on this thread, warm, the least of some rounds. */
	private static double best(Supplier<?> work) {
		var threads = ManagementFactory.getThreadMXBean();
		double best = Double.MAX_VALUE;
		long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		for (int run = 0; run < WARM + ROUNDS && (run < ROUNDS || System.nanoTime() < limit); run++) {
			long start = threads.getCurrentThreadCpuTime();
			work.get();
			best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
		}
		return best;
	}

	private void print(String name, double milliseconds) {
		out.printf(Locale.ROOT, "  %-42s %8.1f ms%n", name, milliseconds);
	}

	/** User and system time of the process, as the shell's own clock tells it. */
	private static double git(String old, String now) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("comparison");
		Files.writeString(folder.resolve("old"), old);
		Files.writeString(folder.resolve("new"), now);
		double best = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			Process process = new ProcessBuilder("bash", "-c",
					"TIMEFORMAT='%U %S'; time git diff --no-index --word-diff --patience old new >/dev/null").directory(folder.toFile()).start();
			String[] times = new String(process.getErrorStream().readAllBytes()).strip().split("\\s+");
			process.waitFor();
			best = Math.min(best, 1000 * (Double.parseDouble(times[0]) + Double.parseDouble(times[1])));
		}
		for (Path file : List.of(folder.resolve("old"), folder.resolve("new"), folder)) {
			Files.delete(file);
		}
		return best;
	}

	/** A line for each heading and each clause's words. */
	private static String words(TreatyNode text) {
		var words = new StringBuilder();
		text.all(node -> words.append(node.heading.isEmpty() ? "" : node.heading + "\n").append(node.text).append('\n'));
		return words.toString();
	}

	/** The first articles of a treaty, about so many words; for more than it has some of them twice. */
	private static TreatyNode shortened(TreatyNode treaty, int length) {
		TreatyNode text = treaty.copy();
		List<TreatyNode> articles = new ArrayList<>(text.list().stream()
				.filter(node -> node.kind == org.chancery.model.text.ClauseKind.ARTICLE).toList());
		int words = text.words();
		while (words > length && articles.size() > 1) {
			TreatyNode last = articles.removeLast();
			words -= last.words();
			last.remove();
		}
		return text;
	}

	/** A schedule of commitments: every clause the same but for a number and a product. */
	private static TreatyNode schedule(int length) {
		var random = new Random(3);
		var root = new TreatyNode(org.chancery.model.text.ClauseKind.PART, "", "", "");
		TreatyNode article = null;
		for (int words = 0, line = 0; words < length; line++) {
			if (line % 25 == 0) {
				article = new TreatyNode(org.chancery.model.text.ClauseKind.ARTICLE, "", "Tariff Quota", "");
				root.add(article);
			}
			var clause = new TreatyNode(org.chancery.model.text.ClauseKind.PARAGRAPH, "", "", "The aggregate quantity of originating goods"
					+ " under tariff item " + (1000 + random.nextInt(300)) + " that is permitted to enter free of customs duty in any"
					+ " calendar year shall not exceed " + 50 * (1 + random.nextInt(40)) + " metric tons.");
			article.add(clause);
			words += clause.words();
		}
		return root;
	}
}
