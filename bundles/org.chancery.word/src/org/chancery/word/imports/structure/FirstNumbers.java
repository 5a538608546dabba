package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chancery.model.text.ClauseKind;

/**
 * Finds with which number each kind of division begins where nothing sets the labels apart: with one, or, in a document
 * that is only a part of a treaty, with the first number that others follow.
 */
final class FirstNumbers {

	private static final int ENOUGH = 3;

	private final Map<ClauseKind, List<Integer>> seen = new EnumMap<>(ClauseKind.class);

	static FirstNumbers of(List<Line> lines) {
		var numbers = new FirstNumbers();
		lines.forEach(numbers::look);
		return numbers;
	}

	private void look(Line line) {
		DivisionLabel division = line.division();
		if (division == null || division.bare() || line.prominent()) {
			return;
		}
		if (line.labelAlone() || RunIns.begins(line) || HeadingShape.probable(line.heading())) {
			seen.computeIfAbsent(division.kind(), kind -> new ArrayList<>()).add(division.ordinal());
		}
	}

	/** The number with which that kind begins. */
	int first(ClauseKind kind) {
		List<Integer> numbers = seen.getOrDefault(kind, List.of());
		if (numbers.contains(1)) {
			return 1;
		}
		for (int i = 0; i < numbers.size(); i++) {
			if (numbers.get(i) > 1 && followed(numbers, i)) {
				return numbers.get(i);
			}
		}
		return 1;
	}

	private static boolean followed(List<Integer> numbers, int from) {
		int last = numbers.get(from);
		int enough = last + ENOUGH - 1;
		for (int number : numbers.subList(from, numbers.size())) {
			last = number == last + 1 ? number : last;
		}
		return last >= enough;
	}
}
