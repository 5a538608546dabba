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
		look(old, now, true);
		look(old, now, false);
	}

	/** Looks at the brackets of one of the texts; both they and the hunks are in order. */
	private void look(String old, String now, boolean isOld) {
		int first = 0;
		for (int[] span : spans(isOld ? old : now)) {
			while (first < hunks.size() && end(hunks.get(first), isOld) <= span[0]) {
				first++;
			}
			int last = first;
			boolean bracket = false;
			while (last < hunks.size() && start(hunks.get(last), isOld) < span[1] && !explained.contains(hunks.get(last))) {
				Hunk hunk = hunks.get(last++);
				bracket |= hasBracket((isOld ? old : now).substring(start(hunk, isOld), end(hunk, isOld)));
			}
			if (bracket) {
				tell(first, last - 1, old, now, isOld ? span : null, isOld ? null : span);
			}
		}
	}

	private static int start(Hunk hunk, boolean isOld) {
		return isOld ? hunk.oldFrom() : hunk.newFrom();
	}

	private static int end(Hunk hunk, boolean isOld) {
		return isOld ? hunk.oldTo() : hunk.newTo();
	}

	boolean explains(Hunk hunk) {
		return explained.contains(hunk);
	}

	List<Effect> effects() {
		return effects;
	}

	/** @param oldSpan the bracket in the old text; null if it is the new one's */
	private void tell(int firstIndex, int lastIndex, String old, String now, int[] oldSpan, int[] newSpan) {
		Hunk first = hunks.get(firstIndex);
		Hunk last = hunks.get(lastIndex);
		int lead = oldSpan != null ? first.oldFrom() - oldSpan[0] : first.newFrom() - newSpan[0];
		int tail = oldSpan != null ? oldSpan[1] - last.oldTo() : newSpan[1] - last.newTo();
		int before = Math.clamp(lead, 0, keptBefore(firstIndex));
		int after = Math.clamp(tail, 0, keptBehind(lastIndex, old));
		var whole = new Hunk(first.oldFrom() - before, last.oldTo() + after, first.newFrom() - before, last.newTo() + after);
		effects.add(Change.effect(ChangeClass.BRACKET, whole, old, now));
		explained.addAll(hunks.subList(firstIndex, lastIndex + 1));
	}

	private int keptBefore(int index) {
		return hunks.get(index).oldFrom() - (index == 0 ? 0 : hunks.get(index - 1).oldTo());
	}

	private int keptBehind(int index, String old) {
		return (index == hunks.size() - 1 ? old.length() : hunks.get(index + 1).oldFrom()) - hunks.get(index).oldTo();
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
