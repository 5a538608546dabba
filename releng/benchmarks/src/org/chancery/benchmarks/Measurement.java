package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured for one way of doing something, over the rounds of one run. */
final class Measurement {

	private final List<Double> milliseconds = new ArrayList<>();
	private final List<Double> bytes = new ArrayList<>();

	void add(double time, double allocated) {
		milliseconds.add(time);
		bytes.add(allocated);
	}

	/** The fastest round: whatever else the machine does can only add to it, so it repeats where medians do not. */
	double least() {
		return milliseconds.stream().mapToDouble(d -> d).min().orElse(Double.NaN);
	}

	/** One row of the table. */
	String row(String name) {
		return String.format(Locale.ROOT, "  %-42s %8.1f ms  (median %.1f, most %.1f) %8.1f MB allocated", name, least(),
				median(milliseconds), milliseconds.stream().mapToDouble(d -> d).max().orElse(Double.NaN), median(bytes) / 1e6);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
	}
}
