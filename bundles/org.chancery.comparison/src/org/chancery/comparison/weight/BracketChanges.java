package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brackets that come or go in plain text: "[shall / should]" for which "shall" stands now is one change, the bracket's,
 * and not the deletion of "should". Where only the words inside change they are weighed like others.
 */
final class BracketChanges {

	private final List<Hunk> hunks;
	private final Set<Hunk> explained = new HashSet<>();
	private final List<Effect> effects = new ArrayList<>();

	BracketChanges(List<Hunk> hunks, String old, String now) {
		this.hunks = hunks;
		for (int[] span : spans(old)) {
			List<Hunk> its = hunks.stream().filter(h -> h.oldFrom() < span[1] && span[0] < h.oldTo()
					|| h.oldFrom() == h.oldTo() && span[0] < h.oldFrom() && h.oldFrom() < span[1]).toList();
			if (its.stream().anyMatch(h -> hasBracket(old.substring(h.oldFrom(), h.oldTo())))) {
				tell(its, old, now, span, null);
			}
		}
		for (int[] span : spans(now)) {
			List<Hunk> its = hunks.stream().filter(h -> !explained.contains(h) && (h.newFrom() < span[1] && span[0] < h.newTo()
					|| h.newFrom() == h.newTo() && span[0] < h.newFrom() && h.newFrom() < span[1])).toList();
			if (its.stream().anyMatch(h -> hasBracket(now.substring(h.newFrom(), h.newTo())))) {
				tell(its, old, now, null, span);
			}
		}
	}

	boolean explains(Hunk hunk) {
		return explained.contains(hunk);
	}

	List<Effect> effects() {
		return effects;
	}

	private void tell(List<Hunk> its, String old, String now, int[] oldSpan, int[] newSpan) {
		Hunk first = its.getFirst();
		Hunk last = its.getLast();
		int oldFrom = oldSpan != null ? Math.min(oldSpan[0], first.oldFrom()) : first.oldFrom() - lead(first, newSpan);
		int oldTo = oldSpan != null ? Math.max(oldSpan[1], last.oldTo()) : last.oldTo() + tail(last, newSpan);
		int newFrom = newSpan != null ? Math.min(newSpan[0], first.newFrom()) : first.newFrom() - (first.oldFrom() - oldFrom);
		int newTo = newSpan != null ? Math.max(newSpan[1], last.newTo()) : last.newTo() + (oldTo - last.oldTo());
		effects.add(Change.effect(ChangeClass.BRACKET, new Hunk(oldFrom, oldTo, newFrom, newTo), old, now));
		for (Hunk hunk : hunks) {
			if (hunk.oldFrom() >= oldFrom && hunk.oldTo() <= oldTo && hunk.newFrom() >= newFrom && hunk.newTo() <= newTo) {
				explained.add(hunk);
			}
		}
	}

	/** What is kept of a new bracket before its first change. */
	private static int lead(Hunk first, int[] span) {
		return Math.max(0, first.newFrom() - span[0]);
	}

	private static int tail(Hunk last, int[] span) {
		return Math.max(0, span[1] - last.newTo());
	}

	/** The outermost brackets. */
	private static List<int[]> spans(String text) {
		List<int[]> spans = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '[' && depth++ == 0) {
				start = i;
			} else if (text.charAt(i) == ']' && depth > 0 && --depth == 0) {
				spans.add(new int[] { start, i + 1 });
			}
		}
		return spans;
	}

	private static boolean hasBracket(String words) {
		return words.indexOf('[') >= 0 || words.indexOf(']') >= 0;
	}
}
