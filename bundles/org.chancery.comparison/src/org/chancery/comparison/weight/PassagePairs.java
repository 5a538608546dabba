package org.chancery.comparison.weight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chancery.comparison.language.Passage;

/**
 * Which passages of one kind correspond: those that share words that stay, and in the same hunk the first with the first.
 * What has no partner is paired with null if changed words are in it.
 */
final class PassagePairs<P extends Passage> {

	/** Two that correspond; one of them may be missing. */
	record Pair<P>(P old, P now) {
	}

	private final Change change;
	private final List<Pair<P>> pairs = new ArrayList<>();

	private PassagePairs(Change change) {
		this.change = change;
	}

	static <P extends Passage> List<Pair<P>> of(Change change, List<P> old, List<P> now) {
		var pairs = new PassagePairs<P>(change);
		pairs.pair(new ArrayList<>(old), new ArrayList<>(now));
		return pairs.pairs;
	}

	private void pair(List<P> old, List<P> now) {
		byKeptWords(old, now);
		Map<Integer, Deque<P>> byHunk = new TreeMap<>();
		for (P is : now) {
			byHunk.computeIfAbsent(change.hunkOf(is, false), h -> new ArrayDeque<>()).add(is);
		}
		byHunk.remove(-1);
		for (P was : old) {
			int hunk = change.hunkOf(was, true);
			if (hunk >= 0) {
				Deque<P> candidates = byHunk.get(hunk);
				pairs.add(new Pair<>(was, candidates == null ? null : candidates.poll()));
			}
		}
		byHunk.values().forEach(each -> each.forEach(is -> pairs.add(new Pair<>(null, is))));
	}

	private void byKeptWords(List<P> old, List<P> now) {
		int from = 0;
		for (int i = 0; i < old.size(); i++) {
			int end = change.toNew(old.get(i).end());
			for (int j = from; j < now.size() && now.get(j).start() <= end; j++) {
				if (shareKeptWords(old.get(i), now.get(j))) {
					pairs.add(new Pair<>(old.remove(i--), now.remove(j)));
					from = j;
					break;
				}
			}
		}
	}

	private boolean shareKeptWords(P old, P now) {
		int start = old.start();
		for (Hunk hunk : change.hunks.subList(change.firstEndingFrom(start, true), change.hunks.size())) {
			if (hunk.oldFrom() > start && overlap(start, Math.min(hunk.oldFrom(), old.end()), now)) {
				return true;
			}
			start = Math.max(start, hunk.oldTo());
			if (start >= old.end()) {
				return false;
			}
		}
		return overlap(start, old.end(), now);
	}

	private boolean overlap(int from, int to, P now) {
		if (from >= to) {
			return false;
		}
		int newFrom = change.toNew(from);
		int newTo = newFrom + to - from;
		int start = Math.max(newFrom, now.start());
		int end = Math.min(newTo, now.end());
		return start < end && !change.now.text().substring(start, end).isBlank();
	}
}
