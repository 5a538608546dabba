package org.chancery.word.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.alignment.AlignedPair;
import org.chancery.comparison.alignment.AlignedPair.Relation;
import org.chancery.comparison.alignment.Alignment;
import org.chancery.comparison.words.Matching;

/** Which lines of a story are still there, which moved, and where lines came, went, were split, joined or edited. */
final class LineMatch {

	/** Lines that went and those that came in their place; one of the ranges may be empty. */
	record Gap(int oldFrom, int oldTo, int newFrom, int newTo) {

		/** Whether it is one line that was edited. */
		boolean isLine() {
			return oldTo - oldFrom == 1 && newTo - newFrom == 1;
		}

		/** Both, if they touch on both sides; otherwise null. */
		Gap with(Gap next) {
			return next.oldFrom == oldTo && next.newFrom == newTo ? new Gap(oldFrom, next.oldTo, newFrom, next.newTo) : null;
		}
	}

	/** For each old line the new one, with the same or edited words; or -1, also if it was split or joined. */
	final int[] partners;
	/** For each new line the old one at its place. */
	final int[] origins;
	/** For each old line whether it stands elsewhere, alone or with what it stands in. */
	final boolean[] moved;
	final List<Gap> gaps = new ArrayList<>();
	/** Lines that stand elsewhere, and where. */
	final List<Gap> moves = new ArrayList<>();
	final LineBlocks old;
	final LineBlocks now;
	private final boolean[] split;
	private final List<Line> oldLines;
	private final List<Line> newLines;

	private LineMatch(List<Line> oldLines, List<Line> newLines) {
		this.oldLines = oldLines;
		this.newLines = newLines;
		old = new LineBlocks(oldLines);
		now = new LineBlocks(newLines);
		partners = new int[oldLines.size()];
		origins = new int[newLines.size()];
		moved = new boolean[oldLines.size()];
		split = new boolean[oldLines.size()];
		Arrays.fill(partners, -1);
		Arrays.fill(origins, -1);
	}

	/** Compares two stories. */
	static LineMatch of(List<Line> old, List<Line> now) {
		var match = new LineMatch(old, now);
		match.contents();
		match.blocks();
		match.settle();
		List<Gap> joined = new TouchingGaps(match, old, now).joined(match.gaps);
		match.gaps.clear();
		match.gaps.addAll(joined);
		return match;
	}

	/** Entries of the table of contents. */
	private void contents() {
		int[] olds = contents(oldLines);
		int[] news = contents(newLines);
		Map<String, Integer> numbers = new HashMap<>();
		int[] found = Matching.of(numbered(oldLines, olds, numbers), numbered(newLines, news, numbers));
		for (int i = 0; i < olds.length; i++) {
			if (found[i] >= 0) {
				pair(olds[i], news[found[i]]);
			} else {
				gaps.add(new Gap(olds[i], olds[i] + 1, 0, 0));
			}
		}
		Arrays.stream(news).filter(line -> origins[line] < 0).forEach(line -> gaps.add(new Gap(0, 0, line, line + 1)));
	}

	private static int[] contents(List<Line> lines) {
		return java.util.stream.IntStream.range(0, lines.size()).filter(i -> lines.get(i).isContents()).toArray();
	}

	private static int[] numbered(List<Line> lines, int[] which, Map<String, Integer> numbers) {
		return Arrays.stream(which).map(i -> numbers.computeIfAbsent(lines.get(i).text(), text -> numbers.size())).toArray();
	}

	private void pair(int oldLine, int newLine) {
		partners[oldLine] = newLine;
		origins[newLine] = oldLine;
	}

	private void blocks() {
		int oldAt = 0;
		int newAt = 0;
		for (AlignedPair pair : Alignment.of(old.blocks, now.blocks).pairs()) {
			boolean row = pair.old() >= 0 ? old.isRow(pair.old()) : now.isRow(pair.now());
			if (pair.moved() && pair.relation() == Relation.MATCHED) {
				move(pair);
			}
			if (!row) {
				int from = pair.old() < 0 ? oldAt : old.line(pair.old());
				int to = pair.now() < 0 ? newAt : now.line(pair.now());
				add(pair.relation(), from, to);
				oldAt = pair.old() < 0 || moved[from] ? oldAt : from + 1;
				newAt = pair.now() < 0 ? newAt : to + 1;
			}
		}
	}

	private void move(AlignedPair pair) {
		var move = new Gap(old.line(pair.old()), old.end(pair.old()), now.line(pair.now()), now.end(pair.now()));
		Arrays.fill(moved, move.oldFrom, move.oldTo, true);
		Gap joined = moves.isEmpty() ? null : moves.getLast().with(move);
		if (joined == null) {
			moves.add(move);
		} else {
			moves.set(moves.size() - 1, joined);
		}
	}

	private void add(Relation relation, int oldLine, int newLine) {
		switch (relation) {
		case MATCHED -> {
			pair(oldLine, newLine);
			if (!oldLines.get(oldLine).text().equals(newLines.get(newLine).text())) {
				gaps.add(new Gap(oldLine, oldLine + 1, newLine, newLine + 1));
			}
		}
		case SPLIT -> {
			origins[newLine] = oldLine;
			Gap last = gaps.isEmpty() ? null : gaps.getLast();
			boolean goesOn = last != null && last.oldFrom == oldLine && last.oldTo == oldLine + 1 && last.newTo == newLine;
			if (goesOn) {
				gaps.set(gaps.size() - 1, new Gap(oldLine, oldLine + 1, last.newFrom, newLine + 1));
			} else {
				gaps.add(new Gap(oldLine, oldLine + (split[oldLine] ? 0 : 1), newLine, newLine + 1));
			}
			split[oldLine] = true;
		}
		case JOINED -> {
			Gap last = gaps.isEmpty() ? null : gaps.getLast();
			boolean goesOn = last != null && last.newFrom == newLine && last.newTo == newLine + 1 && last.oldTo == oldLine;
			if (goesOn) {
				gaps.set(gaps.size() - 1, new Gap(last.oldFrom, oldLine + 1, newLine, newLine + 1));
			} else {
				boolean first = origins[newLine] < 0;
				origins[newLine] = first ? oldLine : origins[newLine];
				gaps.add(new Gap(oldLine, oldLine + 1, newLine, newLine + (first ? 1 : 0)));
			}
		}
		case INSERTED -> single(new Gap(oldLine, oldLine, newLine, newLine + 1), now, newLine);
		case DELETED -> single(new Gap(oldLine, oldLine + 1, newLine, newLine), old, oldLine);
		default -> throw new IllegalStateException("no such relation");
		}
	}

	private void single(Gap gap, LineBlocks blocks, int line) {
		Gap last = gaps.isEmpty() ? null : gaps.getLast();
		boolean same = last != null && (last.oldFrom == last.oldTo) == (gap.oldFrom == gap.oldTo)
				&& (last.newFrom == last.newTo) == (gap.newFrom == gap.newTo);
		Gap joined = same && line > 0 && blocks.continues(line) ? last.with(gap) : null;
		if (joined == null) {
			gaps.add(gap);
		} else {
			gaps.set(gaps.size() - 1, joined);
		}
	}

	/** New lines without an old one have the place of the one before them. */
	private void settle() {
		for (int i = 0; i < origins.length; i++) {
			origins[i] = origins[i] < 0 && i > 0 ? origins[i - 1] : origins[i];
		}
	}

	/** The old line at whose place a new one is; -1 before the first. */
	int origin(int line) {
		return line < 0 || origins.length == 0 ? -1 : origins[Math.min(line, origins.length - 1)];
	}
}
