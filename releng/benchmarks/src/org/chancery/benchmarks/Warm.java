package org.chancery.benchmarks;

import static java.util.Map.entry;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures warm operations with JMH: several rounds, in each of which every operation has a virtual machine of its own,
 * so that what the machine does meanwhile falls on all alike. Prints the fastest round of each and the ratios of these.
 */
public final class Warm {

	/** A bound on the time of one operation: a multiple of another's, or without another milliseconds. */
	private record Target(String what, String ours, String theirs, double bound, boolean strict) {
		void print(Map<String, Measurement> measured, PrintStream out) {
			double time = measured.get(ours).least();
			double value = theirs == null ? time : time / measured.get(theirs).least();
			boolean met = strict ? value < bound : value <= bound;
			out.printf(Locale.ROOT, "  %s %.2f: %s, target %s %.2f, %s%n", theirs == null ? "milliseconds" : "ratio", value, what,
					strict ? "below" : "at most", bound, met ? "met" : "NOT MET");
		}
	}

	private static final Map<String, List<String>> TOPICS = new LinkedHashMap<>();
	private static final Map<String, List<Target>> TARGETS = Map.of(
			"draft", List.of(new Target("writing the draft / zipping its bytes", "Draft.chancery", "Draft.zip", 1.5, false)),
			"import", List.of(new Target("importing / POI loading and pulling text", "Import.chancery", "Import.poi", 1, true)),
			"open", List.of(),
			"review", List.of(new Target("reviewing 500 edits within a heap of 512 MiB", "Review.review", null, 1000, true)),
			"redline", List.of(new Target("redlining 500 edits within a heap of 512 MiB", "Redline.redline", null, 1000, true)));
	/** The memory of the virtual machines; others have a gibibyte. */
	private static final Map<String, String> HEAPS = Map.of("review", "512m", "redline", "512m");
	private static final Map<String, String> NAMES = Map.ofEntries(
			entry("Draft.chancery", "ratification draft, written"),
			entry("Draft.zip", "the same bytes, only zipped at level 6"),
			entry("Draft.poi", "its paragraphs alone by POI's XWPFDocument"),
			entry("Import.chancery", "Word file into the model"),
			entry("Import.poi", "POI loads the file and pulls its text"),
			entry("Open.open", "dossier opened"),
			entry("Open.project", "its text projected"),
			entry("Open.save", "dossier saved, nothing changed"),
			entry("Open.sax", "its bytes by the JDK's SAX parser"),
			entry("Review.review", "counter-draft reviewed"),
			entry("Review.importing", "the sent file into the model"),
			entry("Redline.redline", "redline written"),
			entry("Redline.reading", "both files parsed, one written"));

	static {
		TOPICS.put("draft", List.of("Draft.chancery", "Draft.zip", "Draft.poi"));
		TOPICS.put("import", List.of("Import.chancery", "Import.poi"));
		TOPICS.put("open", List.of("Open.open", "Open.project", "Open.save", "Open.sax"));
		TOPICS.put("review", List.of("Review.review", "Review.importing"));
		TOPICS.put("redline", List.of("Redline.redline", "Redline.reading"));
	}

	private Warm() {
	}

	/** @param topics of draft, import, open, review, redline */
	public static void main(String[] topics) throws RunnerException {
		PrintStream out = System.out;
		if (!SharedData.present()) {
			out.println("Skipped: the treaty to measure on is not there (" + SharedData.largestInWord().normalize() + ").");
			return;
		}
		int rounds = Integer.getInteger("chancery.rounds", 3);
		Map<String, Measurement> measured = new LinkedHashMap<>();
		for (int round = 0; round < rounds; round++) {
			for (String topic : topics) {
				measure(topic, measured);
			}
		}
		for (String topic : topics) {
			print(topic, measured, out);
		}
	}

	private static void measure(String topic, Map<String, Measurement> measured) throws RunnerException {
		String heap = HEAPS.getOrDefault(topic, "1g");
		var options = new OptionsBuilder().mode(Mode.AverageTime).timeUnit(TimeUnit.MILLISECONDS).forks(1)
				.warmupIterations(5).warmupTime(TimeValue.seconds(1)).measurementIterations(5)
				.measurementTime(TimeValue.seconds(1)).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT)
				.jvmArgsAppend("-Xms" + heap, "-Xmx" + heap);
		for (String operation : TOPICS.get(topic)) {
			options.include("\\." + operation.replace(".", "Benchmark\\.") + "$");
		}
		for (RunResult result : new Runner(options.build()).run()) {
			String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+)Benchmark\\.", "$1.");
			Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
			measured.computeIfAbsent(name, n -> new Measurement()).add(result.getPrimaryResult().getScore(),
					allocated == null ? Double.NaN : allocated.getScore());
		}
	}

	private static void print(String topic, Map<String, Measurement> measured, PrintStream out) {
		out.println(topic + ": " + SharedData.LARGEST + ", warm, fastest of the rounds");
		for (String operation : TOPICS.get(topic)) {
			out.println(measured.get(operation).row(NAMES.get(operation)));
		}
		for (Target target : TARGETS.get(topic)) {
			target.print(measured, out);
		}
	}
}
