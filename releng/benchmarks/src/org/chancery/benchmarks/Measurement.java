package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
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

	/**
	 * This over that, round by round; the least, the median and the most. What disturbs a round disturbs both of them,
	 * so this says more than the ratio of the medians.
	 */
	double[] ratios(Measurement that) {
		double[] ratios = new double[milliseconds.size()];
		for (int round = 0; round < ratios.length; round++) {
			ratios[round] = milliseconds.get(round) / that.milliseconds.get(round);
		}
		Arrays.sort(ratios);
		return new double[] { ratios[0], ratios[ratios.length / 2], ratios[ratios.length - 1] };
	}

	/** One row of the table. */
	String row(String name) {
		return String.format(Locale.ROOT, "  %-46s %9.1f ms  (%.1f to %.1f) %9.1f MB allocated", name, median(milliseconds),
				milliseconds.stream().mapToDouble(d -> d).min().orElse(0),
				milliseconds.stream().mapToDouble(d -> d).max().orElse(0), median(bytes) / 1e6);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
	}
}
