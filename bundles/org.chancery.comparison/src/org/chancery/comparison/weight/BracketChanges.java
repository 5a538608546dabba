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
					|| h.oldFrom() == h.oldTo() && span[0] < h.oldFrom() && h.oldFrom() < span[1])
					.filter(h -> !explained.contains(h)).toList();
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

	/** @param oldSpan the bracket in the old text; null if it is the new one's */
	private void tell(List<Hunk> its, String old, String now, int[] oldSpan, int[] newSpan) {
		Hunk first = its.getFirst();
		Hunk last = its.getLast();
		int lead = oldSpan != null ? first.oldFrom() - oldSpan[0] : first.newFrom() - newSpan[0];
		int tail = oldSpan != null ? oldSpan[1] - last.oldTo() : newSpan[1] - last.newTo();
		int before = Math.clamp(lead, 0, keptBefore(first));
		int after = Math.clamp(tail, 0, keptBehind(last, old));
		var whole = new Hunk(first.oldFrom() - before, last.oldTo() + after, first.newFrom() - before, last.newTo() + after);
		effects.add(Change.effect(ChangeClass.BRACKET, whole, old, now));
		for (Hunk hunk : hunks) {
			if (hunk.oldFrom() >= whole.oldFrom() && hunk.oldTo() <= whole.oldTo() && hunk.newFrom() >= whole.newFrom()
					&& hunk.newTo() <= whole.newTo()) {
				explained.add(hunk);
			}
		}
	}

	private int keptBefore(Hunk hunk) {
		int index = hunks.indexOf(hunk);
		return hunk.oldFrom() - (index == 0 ? 0 : hunks.get(index - 1).oldTo());
	}

	private int keptBehind(Hunk hunk, String old) {
		int index = hunks.indexOf(hunk);
		return (index == hunks.size() - 1 ? old.length() : hunks.get(index + 1).oldFrom()) - hunk.oldTo();
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
