package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every change of a comparison as lines that can be sorted, filtered and grouped by chapter. */
public final class ChangeTable {

	private List<ChangeLine> changes = List.of();
	private List<ChangeLine> lines = List.of();
	private final Map<ChangeColumn, String> filters = new EnumMap<>(ChangeColumn.class);
	private final Set<String> closed = new HashSet<>();
	private ChangeColumn sorted;
	private boolean ascending = true;
	private boolean grouped;

	/** Takes the rows of a comparison. */
	public void show(List<ParallelRow> rows) {
		List<String> chapters = Chapters.of(rows);
		List<ChangeLine> found = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row).counts()) {
				found.add(new ChangeLine(chapters.get(row), rows.get(row), row, 0));
			}
		}
		changes = found;
		arrange();
	}

	/** The lines that are shown. */
	public List<ChangeLine> lines() {
		return lines;
	}

	/** The changes that pass the filters, in the order that is shown, without groups. */
	public List<ChangeLine> shownChanges() {
		return ordered();
	}

	/** Every change, in the order of the text. */
	public List<ChangeLine> changes() {
		return List.copyOf(changes);
	}

	/** The number of all changes. */
	public int size() {
		return changes.size();
	}

	/** The column by which it is sorted; null if by the order of the text. */
	public ChangeColumn sorted() {
		return sorted;
	}

	/** Whether it is sorted upwards. */
	public boolean isAscending() {
		return ascending;
	}

	/** Sorts by a column; null for the order of the text. */
	public void sort(ChangeColumn column, boolean upwards) {
		sorted = column;
		ascending = upwards;
		arrange();
	}

	/** Shows only changes whose words in a column hold these, whatever their case; blank for all. */
	public void filter(Map<ChangeColumn, String> wanted) {
		filters.clear();
		wanted.forEach((column, words) -> {
			if (!words.isBlank()) {
				filters.put(column, words.strip().toLowerCase(Locale.ROOT));
			}
		});
		arrange();
	}

	/** Puts changes below the chapter that they are in, or no longer. */
	public void group(boolean byChapter) {
		grouped = byChapter;
		arrange();
	}

	/** Whether the changes of a group are hidden. */
	public boolean isClosed(ChangeLine group) {
		return closed.contains(group.chapter());
	}

	/** Hides the changes of a group, or shows them again. */
	public void toggle(ChangeLine group) {
		if (!closed.remove(group.chapter())) {
			closed.add(group.chapter());
		}
		arrange();
	}

	private void arrange() {
		List<ChangeLine> shown = ordered();
		if (!grouped) {
			lines = shown;
			return;
		}
		Map<String, List<ChangeLine>> groups = new LinkedHashMap<>();
		shown.stream().sorted(Comparator.comparingInt(ChangeLine::place)).forEach(each -> groups.put(each.chapter(), new ArrayList<>()));
		shown.forEach(each -> groups.get(each.chapter()).add(each));
		List<ChangeLine> arranged = new ArrayList<>();
		groups.forEach((chapter, inside) -> {
			ChangeLine group = new ChangeLine(chapter, null, inside.getFirst().place(), inside.size());
			arranged.add(group);
			if (!isClosed(group)) {
				arranged.addAll(inside);
			}
		});
		lines = arranged;
	}

	private List<ChangeLine> ordered() {
		List<ChangeLine> shown = new ArrayList<>(changes.stream().filter(this::passes).toList());
		if (sorted != null) {
			shown.sort(ascending ? sorted.order() : sorted.order().reversed());
		}
		return shown;
	}

	private boolean passes(ChangeLine line) {
		return filters.entrySet().stream()
				.allMatch(each -> each.getKey().words(line).toLowerCase(Locale.ROOT).contains(each.getValue()));
	}
}
