package org.chancery.benchmarks;

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

	/** A bound on the time of one operation as a multiple of another's. */
	private record Target(String what, String ours, String theirs, double bound, boolean strict) {
	}

	private static final Map<String, List<String>> TOPICS = new LinkedHashMap<>();
	private static final Map<String, List<Target>> TARGETS = Map.of(
			"draft", List.of(new Target("writing the draft / zipping its bytes", "Draft.chancery", "Draft.zip", 1.5, false)),
			"import", List.of(new Target("importing / POI loading and pulling text", "Import.chancery", "Import.poi", 1, true)),
			"open", List.of());
	private static final Map<String, String> NAMES = Map.of(
			"Draft.chancery", "ratification draft, written",
			"Draft.zip", "the same bytes, only zipped at level 6",
			"Draft.poi", "its paragraphs alone by POI's XWPFDocument",
			"Import.chancery", "Word file into the model",
			"Import.poi", "POI loads the file and pulls its text",
			"Open.open", "dossier opened",
			"Open.project", "its text projected",
			"Open.save", "dossier saved, nothing changed",
			"Open.sax", "its bytes by the JDK's SAX parser");

	static {
		TOPICS.put("draft", List.of("Draft.chancery", "Draft.zip", "Draft.poi"));
		TOPICS.put("import", List.of("Import.chancery", "Import.poi"));
		TOPICS.put("open", List.of("Open.open", "Open.project", "Open.save", "Open.sax"));
	}

	private Warm() {
	}

	/** @param topics of draft, import, open */
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
		var options = new OptionsBuilder().mode(Mode.AverageTime).timeUnit(TimeUnit.MILLISECONDS).forks(1)
				.warmupIterations(5).warmupTime(TimeValue.seconds(1)).measurementIterations(5)
				.measurementTime(TimeValue.seconds(1)).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT)
				.jvmArgsAppend("-Xms1g", "-Xmx1g");
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
			double ratio = measured.get(target.ours()).least() / measured.get(target.theirs()).least();
			boolean met = target.strict() ? ratio < target.bound() : ratio <= target.bound();
			out.printf(Locale.ROOT, "  ratio %.2f: %s, target %s %.2f, %s%n", ratio, target.what(),
					target.strict() ? "below" : "at most", target.bound(), met ? "met" : "NOT MET");
		}
	}
}
