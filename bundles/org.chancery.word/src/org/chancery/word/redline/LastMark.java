package org.chancery.word.redline;

import java.util.List;

import org.chancery.word.redline.Item.Inline;
import org.chancery.word.redline.Item.Same;

/**
 * Makes sure that the last paragraph mark before a table or the end of a story stays: nothing follows with which its
 * paragraph could be joined. Where the last paragraph goes or comes, it is the mark before it that is tracked.
 */
final class LastMark {

	private LastMark() {
	}

	/** Changes the items so that the last mark is in the old and in the new text, if both have one. */
	static void settle(List<Item> items, PartMerger part) {
		int old = last(items, true);
		int now = last(items, false);
		if (old < 0 || now < 0 || old == now) {
			return;
		}
		int from = Math.min(old, now);
		int to = Math.max(old, now);
		if (items.get(from) instanceof Same same) {
			List<Item> apart = apart(same, part);
			items.remove(from);
			items.addAll(from, apart);
			from += apart.size() - 1;
			to += apart.size() - 1;
		}
		Placed earlier = ((Inline) items.get(from)).placed();
		Placed later = ((Inline) items.get(to)).placed();
		boolean olds = old < now;
		items.set(to, new Inline(olds ? part.redline.stamp.place(earlier.old(), later.now())
				: part.redline.stamp.place(later.old(), earlier.now())));
		Token left = olds ? earlier.now() : earlier.old();
		if (left == null) {
			keepMarkers(earlier.token(), items, from);
		} else {
			items.set(from, new Inline(olds ? part.redline.stamp.place(null, left) : part.redline.stamp.place(left, null)));
		}
	}

	private static void keepMarkers(Token mark, List<Item> items, int at) {
		items.remove(at);
		for (int i = 0; i < mark.before.size(); i++) {
			items.add(at + i, new Item.Marker(mark.before.get(i)));
		}
		mark.before = List.of();
	}

	private static List<Item> apart(Same same, PartMerger part) {
		List<Token> before = part.tokens(same.old(), true);
		List<Token> after = part.tokens(same.now(), false);
		Token oldMark = before.removeLast();
		Token newMark = after.removeLast();
		List<Placed> placed = part.redline.diff.merge(before, after);
		placed.add(part.redline.stamp.place(oldMark, newMark));
		return new java.util.ArrayList<>(placed.stream().map(p -> (Item) new Inline(p)).toList());
	}

	/** The index of the last mark that the old text has, or the new one; -1 if there is none. */
	private static int last(List<Item> items, boolean old) {
		for (int i = items.size() - 1; i >= 0; i--) {
			if (items.get(i) instanceof Same
					|| items.get(i) instanceof Inline inline && inline.placed().isMark() && (old ? inline.placed().isBefore() : inline.placed().isAfter())) {
				return i;
			}
		}
		return -1;
	}
}
