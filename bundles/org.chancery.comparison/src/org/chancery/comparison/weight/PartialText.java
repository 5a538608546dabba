package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The old text with some of the changes, and where its places are in the new text. */
final class PartialText {

	/** Where words stand in the partial text and in the new one. */
	private record Stretch(int from, int to, int newFrom, int newTo) {
	}

	private final String now;
	private final StringBuilder text = new StringBuilder();
	private final List<Hunk> hunks = new ArrayList<>();
	private final List<Stretch> stretches = new ArrayList<>();

	PartialText(String old, String now, List<Hunk> all, List<Hunk> taken) {
		this.now = now;
		int oldAt = 0;
		int newAt = 0;
		Set<Hunk> chosen = new HashSet<>(taken);
		for (Hunk hunk : all) {
			add(old, oldAt, hunk.oldFrom(), newAt, hunk.newFrom());
			int from = text.length();
			if (chosen.contains(hunk)) {
				add(now, hunk.newFrom(), hunk.newTo(), hunk.newFrom(), hunk.newTo());
				hunks.add(new Hunk(hunk.oldFrom(), hunk.oldTo(), from, text.length()));
			} else {
				add(old, hunk.oldFrom(), hunk.oldTo(), hunk.newFrom(), hunk.newTo());
			}
			oldAt = hunk.oldTo();
			newAt = hunk.newTo();
		}
		add(old, oldAt, old.length(), newAt, now.length());
	}

	private void add(String words, int from, int to, int newFrom, int newTo) {
		int start = text.length();
		text.append(words, from, to);
		stretches.add(new Stretch(start, text.length(), newFrom, newTo));
	}

	String text() {
		return text.toString();
	}

	/** The changes that it has. */
	List<Hunk> hunks() {
		return hunks;
	}

	/** An effect with the place and words that it has in the new text. */
	Effect inNewText(Effect effect) {
		if (effect.newStart() < 0) {
			return effect;
		}
		int start = now.length();
		int end = 0;
		int to = effect.newStart() + effect.newWords().length();
		for (Stretch stretch : stretches) {
			if (stretch.from < to && effect.newStart() < stretch.to) {
				boolean same = stretch.to - stretch.from == stretch.newTo - stretch.newFrom;
				int first = same ? Math.max(0, effect.newStart() - stretch.from) : 0;
				int last = same ? Math.max(0, stretch.to - to) : 0;
				start = Math.min(start, stretch.newFrom + first);
				end = Math.max(end, stretch.newTo - last);
			}
		}
		return start >= end ? new Effect(effect.kind(), effect.oldStart(), effect.oldWords(), -1, "", effect.direction())
				: new Effect(effect.kind(), effect.oldStart(), effect.oldWords(), start, now.substring(start, end), effect.direction());
	}
}
