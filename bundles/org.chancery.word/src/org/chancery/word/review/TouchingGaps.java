package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.imports.structure.TypedNumber;

/** Puts gaps together that touch and are one change: a line cut in two or put together, one line in the place of another. */
final class TouchingGaps {

	private final LineMatch match;
	private final List<Line> oldLines;
	private final List<Line> newLines;

	TouchingGaps(LineMatch match, List<Line> oldLines, List<Line> newLines) {
		this.match = match;
		this.oldLines = oldLines;
		this.newLines = newLines;
	}

	/** The gaps, in the same order. */
	List<LineMatch.Gap> joined(List<LineMatch.Gap> gaps) {
		var all = new ArrayList<LineMatch.Gap>();
		for (int i = 0; i < gaps.size(); i++) {
			LineMatch.Gap gap = gaps.get(i);
			LineMatch.Gap last = all.isEmpty() ? null : all.getLast();
			LineMatch.Gap both = last == null ? null : last.with(gap);
			boolean alone = both != null && (all.size() < 2 || all.get(all.size() - 2).with(last) == null)
					&& (i + 1 == gaps.size() || gap.with(gaps.get(i + 1)) == null);
			if (both != null && (isSame(both) || alone && isRewritten(last, gap, both))) {
				all.set(all.size() - 1, both);
			} else {
				all.add(gap);
			}
		}
		return all;
	}

	private boolean isSame(LineMatch.Gap gap) {
		return gap.oldFrom() < gap.oldTo() && gap.newFrom() < gap.newTo() && letters(oldLines.subList(gap.oldFrom(), gap.oldTo()))
				.equals(letters(newLines.subList(gap.newFrom(), gap.newTo())));
	}

	private static String letters(List<Line> lines) {
		var text = new StringBuilder();
		lines.forEach(line -> line.text().chars().filter(c -> !LineBuilder.isSpace((char) c)).forEach(c -> text.append((char) c)));
		return text.toString();
	}

	private boolean isRewritten(LineMatch.Gap one, LineMatch.Gap other, LineMatch.Gap both) {
		if (!both.isLine() || one.isLine() || other.isLine()) {
			return false;
		}
		TypedNumber was = match.old.numbers[both.oldFrom()];
		TypedNumber is = match.now.numbers[both.newFrom()];
		return was == null ? is == null : is != null && was.kind() == null && was.form().equals(is.form());
	}
}
