package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.exchange.TablePaper;

/** Changes as a working paper: grouped by chapter, with the words of both sides. */
public final class ChangesPaper {

	private static final List<ChangeColumn> COLUMNS = List.of(ChangeColumn.PLACE, ChangeColumn.CHANGE, ChangeColumn.WEIGHT,
			ChangeColumn.REASONS, ChangeColumn.LEFT, ChangeColumn.RIGHT);

	private ChangesPaper() {
	}

	/**
	 * Makes the paper.
	 *
	 * @param changes        in the order in which they are to stand
	 * @param classification for the header of every page: the audiences whose words are in it
	 */
	public static TablePaper of(List<ChangeLine> changes, String left, String right, String classification, String language) {
		List<TablePaper.Row> rows = new ArrayList<>();
		Stream<String> chapters = changes.stream().map(ChangeLine::chapter).distinct();
		chapters.forEach(chapter -> {
			if (!chapter.isEmpty()) {
				rows.add(TablePaper.Row.of(TablePaper.Look.HEADING, chapter));
			}
			changes.stream().filter(each -> each.chapter().equals(chapter)).forEach(each -> rows.add(TablePaper.Row.of(
					TablePaper.Look.PLAIN, COLUMNS.stream().map(column -> column.words(each)).toArray(String[]::new))));
		});
		return new TablePaper("Changes: " + left + " – " + right, List.of(introduction(changes)), classification, language,
				COLUMNS.stream().map(column -> new TablePaper.Column(ChangesCsv.title(column, left, right), weight(column))).toList(), rows);
	}

	private static String introduction(List<ChangeLine> changes) {
		long substantive = changes.stream().filter(each -> each.row().substantive()).count();
		return changes.size() + (changes.size() == 1 ? " change, " : " changes, ") + substantive + " in substance.";
	}

	private static int weight(ChangeColumn column) {
		return switch (column) {
		case LEFT, RIGHT -> 6;
		case REASONS -> 4;
		case CHANGE, WEIGHT, PLACE, CHAPTER -> 2;
		};
	}
}
