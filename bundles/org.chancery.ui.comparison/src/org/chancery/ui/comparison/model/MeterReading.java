package org.chancery.ui.comparison.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far two texts are apart in one division of them, with what stands inside it.
 *
 * @param name        the division
 * @param depth       how many divisions are around it
 * @param clauseId    the first clause of it that differs, else its first clause
 * @param clauses     how many clauses there are on either side
 * @param substantive how many of them differ in substance
 * @param editorial   how many differ otherwise
 * @param changes     how many changes that is: what came or went with the clause around it is none of its own
 * @param classes     how often each class of divergence comes, the most frequent first
 */
public record MeterReading(String name, int depth, String clauseId, int clauses, int substantive, int editorial, int changes,
		Map<String, Integer> classes) {

	/** The share of clauses that differ in substance, from 0 to 1. */
	public double share() {
		return clauses == 0 ? 0 : substantive / (double) clauses;
	}

	/** The share of clauses that differ at all, from 0 to 1. */
	public double anyShare() {
		return clauses == 0 ? 0 : (substantive + editorial) / (double) clauses;
	}

	/** "3 × softer, 1 × only delegation"; empty if nothing differs. */
	public String kinds() {
		return classes.entrySet().stream().map(each -> each.getValue() + " × " + each.getKey()).collect(Collectors.joining(", "));
	}

	/** "12 changes: 18 of 327 clauses differ, 16 in substance". */
	public String words() {
		int differing = substantive + editorial;
		if (clauses == 0) {
			return "No clauses";
		}
		if (differing == 0) {
			return clauses == 1 ? "One clause, the same" : "All " + clauses + " clauses the same";
		}
		return (changes == 1 ? "One change: " : changes + " changes: ") + differing + " of " + clauses
				+ (clauses == 1 ? " clause differs, " : " clauses differ, ") + (substantive == 0 ? "none" : String.valueOf(substantive)) + " in substance";
	}

	/** A reading while it is taken. */
	static final class Count {

		private final String name;
		private final int depth;
		private final Map<String, Integer> classes = new LinkedHashMap<>();
		private String first;
		private boolean differs;
		private int clauses;
		private int substantive;
		private int editorial;
		private int changes;

		Count(String name, int depth) {
			this.name = name;
			this.depth = depth;
		}

		void add(ParallelRow row) {
			if (first == null || !differs && row.counts()) {
				first = row.any().id();
			}
			differs |= row.counts();
			clauses++;
			substantive += row.isChange() && row.substantive() ? 1 : 0;
			editorial += row.isChange() && !row.substantive() ? 1 : 0;
			changes += row.counts() ? 1 : 0;
			row.classes().forEach(each -> classes.merge(each, 1, Integer::sum));
		}

		MeterReading reading() {
			Map<String, Integer> sorted = new LinkedHashMap<>();
			classes.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
					.forEach(each -> sorted.put(each.getKey(), each.getValue()));
			return new MeterReading(name, depth, first == null ? "" : first, clauses, substantive, editorial, changes, sorted);
		}
	}
}
