package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.redline.Item.Inline;
import org.chancery.word.redline.Item.Same;

/**
 * Makes sure that the last paragraph mark before a table or the end of a story stays: nothing follows with which its
 * paragraph could be joined. Where the last paragraph goes or comes, it is the mark before it that is tracked.
 */
final class LastMark {

	private final PartMerger part;

	private LastMark(PartMerger part) {
		this.part = part;
	}

	/**
	 * Changes the paragraphs before each table, and those before the end of the story, so that their last mark is in the
	 * old and in the new text, if both have one. At the end of the story both do, if need be before a table that only one
	 * of them has.
	 */
	static void settle(List<List<Item>> segments, PartMerger part) {
		var mark = new LastMark(part);
		for (List<Item> segment : segments) {
			int old = mark.last(segment, true);
			int now = mark.last(segment, false);
			if (old >= 0 && now >= 0 && old != now) {
				mark.move(segment, Math.min(old, now), segment, Math.max(old, now), old < now);
			}
		}
		List<Item> end = segments.getLast();
		boolean old = mark.last(end, true) < 0;
		for (int i = segments.size() - 2; i >= 0 && old == mark.last(end, false) >= 0; i--) {
			int from = mark.last(segments.get(i), old);
			if (from >= 0) {
				mark.move(segments.get(i), from, end, mark.last(end, !old), old);
				return;
			}
		}
	}

	/** Takes the old, or the new, side of a mark to a later one that has the other side only. */
	private void move(List<Item> segment, int at, List<Item> end, int to, boolean old) {
		int from = at;
		int goal = to;
		if (segment.get(from) instanceof Same same) {
			List<Item> apart = apart(same);
			segment.remove(from);
			segment.addAll(from, apart);
			from += apart.size() - 1;
			goal += segment == end ? apart.size() - 1 : 0;
		}
		Placed earlier = ((Inline) segment.get(from)).placed();
		Placed later = ((Inline) end.get(goal)).placed();
		Token left = old ? earlier.now() : earlier.old();
		end.set(goal, new Inline(old ? place(earlier.old(), later.now()) : place(later.old(), earlier.now())));
		if (left != null) {
			segment.set(from, new Inline(old ? place(null, left) : place(left, null)));
		} else {
			remove(segment, from, earlier.token(), end);
		}
	}

	/** The words before a mark that is gone are those of the paragraph behind it, if need be behind the table. */
	private static void remove(List<Item> segment, int at, Token mark, List<Item> end) {
		segment.remove(at);
		for (int i = 0; i < mark.before.size(); i++) {
			segment.add(at + i, new Item.Marker(mark.before.get(i)));
		}
		boolean follows = segment.subList(at, segment.size()).stream().anyMatch(LastMark::isMark);
		if (segment != end && !follows) {
			int start = at;
			while (start > 0 && !isMark(segment.get(start - 1))) {
				start--;
			}
			List<Item> words = segment.subList(start, segment.size());
			end.addAll(0, words);
			words.clear();
		}
		mark.before = List.of();
	}

	private Placed place(Token old, Token now) {
		return part.redline.stamp.place(old, now);
	}

	private List<Item> apart(Same same) {
		List<Token> before = part.tokens(same.old(), true);
		List<Token> after = part.tokens(same.now(), false);
		Token oldMark = before.removeLast();
		Token newMark = after.removeLast();
		List<Item> items = new ArrayList<>();
		part.redline.diff.merge(before, after).forEach(placed -> items.add(new Inline(placed)));
		items.add(new Inline(place(oldMark, newMark)));
		return items;
	}

	private static boolean isMark(Item item) {
		return item instanceof Same || item instanceof Inline inline && inline.placed().isMark();
	}

	/** The index of the last mark that the old text has, or the new one; -1 if there is none. */
	private int last(List<Item> items, boolean old) {
		for (int i = items.size() - 1; i >= 0; i--) {
			if (items.get(i) instanceof Same || items.get(i) instanceof Inline inline && inline.placed().isMark()
					&& (part.redline.rejected ? isOf(inline.placed(), old) : old ? inline.placed().isBefore() : inline.placed().isAfter())) {
				return i;
			}
		}
		return -1;
	}

	/** Whether one of the two files has a mark, as it is before its own tracked changes. */
	private static boolean isOf(Placed mark, boolean old) {
		Token token = old ? mark.old() : mark.now();
		return token != null && token.inserted == null;
	}
}
