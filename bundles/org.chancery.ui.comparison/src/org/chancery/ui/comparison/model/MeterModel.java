package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far two texts are apart: for the whole treaty and for each chapter, how many clauses differ and in what way. */
public final class MeterModel {

	/**
	 * A reading.
	 *
	 * @param name        the chapter; "Whole treaty" for all
	 * @param clauses     how many clauses there are on either side
	 * @param substantive how many differ in substance
	 * @param editorial   how many differ otherwise
	 * @param classes     how often each class of divergence comes, the most frequent first
	 */
	public record Reading(String name, int clauses, int substantive, int editorial, Map<String, Integer> classes) {

		/** The share of clauses that differ in substance, from 0 to 1. */
		public double share() {
			return clauses == 0 ? 0 : substantive / (double) clauses;
		}

		/** The share of clauses that differ at all, from 0 to 1. */
		public double anyShare() {
			return clauses == 0 ? 0 : (substantive + editorial) / (double) clauses;
		}
	}

	private MeterModel() {
	}

	/** The readings: the whole first, then chapter by chapter. */
	public static List<Reading> of(List<ParallelRow> rows) {
		List<String> chapters = Chapters.of(rows);
		Map<String, List<ParallelRow>> groups = new LinkedHashMap<>();
		List<ParallelRow> counted = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row).kind() != RowKind.LEFT_BEHIND && !rows.get(row).isTitle()) {
				counted.add(rows.get(row));
				groups.computeIfAbsent(chapters.get(row), name -> new ArrayList<>()).add(rows.get(row));
			}
		}
		List<Reading> readings = new ArrayList<>();
		readings.add(reading("Whole treaty", counted));
		groups.forEach((name, inside) -> readings.add(reading(name.isEmpty() ? "Outside chapters" : name, inside)));
		return readings;
	}

	private static Reading reading(String name, List<ParallelRow> rows) {
		Map<String, Integer> classes = new LinkedHashMap<>();
		int substantive = 0;
		int editorial = 0;
		for (ParallelRow row : rows) {
			substantive += row.isChange() && row.substantive() ? 1 : 0;
			editorial += row.isChange() && !row.substantive() ? 1 : 0;
			row.classes().forEach(each -> classes.merge(each, 1, Integer::sum));
		}
		Map<String, Integer> sorted = new LinkedHashMap<>();
		classes.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.forEach(each -> sorted.put(each.getKey(), each.getValue()));
		return new Reading(name, rows.size(), substantive, editorial, sorted);
	}
}
