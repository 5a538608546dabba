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

	double time() {
		return median(milliseconds);
	}

	/** One row of the table. */
	String row(String name) {
		return String.format(Locale.ROOT, "  %-46s %9.1f ms  (%.1f to %.1f) %9.1f MB allocated", name, time(),
				milliseconds.stream().mapToDouble(d -> d).min().orElse(0),
				milliseconds.stream().mapToDouble(d -> d).max().orElse(0), median(bytes) / 1e6);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
	}
}
