package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.redline.Item.Inline;

/**
 * Keeps insertions apart that stand on both sides of a paragraph mark that stays. Word keeps them apart by itself;
 * LibreOffice makes one of them, so that the mark would go when both are rejected.
 */
final class Neighbours {

	private final List<Item> items;
	private final Stamp stamp;

	private Neighbours(List<Item> items, Stamp stamp) {
		this.items = items;
		this.stamp = stamp;
	}

	/** Changes the order or the extent of the changes where need be; what both texts have stays the same. */
	static void part(List<Item> items, Stamp stamp) {
		var neighbours = new Neighbours(items, stamp);
		for (int at = 0; at < items.size(); at++) {
			if (items.get(at) instanceof Inline inline && inline.placed().isMark() && stays(inline.placed())) {
				neighbours.part(at);
			}
		}
	}

	private void part(int mark) {
		int last = before(mark);
		int first = after(mark);
		if (last < 0 || first < 0 || !comes(placed(last)) || !comes(placed(first)) || turn(last)) {
			return;
		}
		int end = paragraphComing(first);
		if (end >= 0) {
			Placed earlier = placed(mark);
			items.set(mark, new Inline(stamp.place(null, earlier.now())));
			items.set(end, new Inline(stamp.place(earlier.old(), placed(end).now())));
		} else if (!retypeNext(first)) {
			retypeLast(last);
		}
	}

	/** What comes is put before what goes, if something goes there. */
	private boolean turn(int last) {
		int start = last;
		while (start >= 0 && items.get(start) instanceof Inline inline && comes(inline.placed()) && !inline.placed().isMark()) {
			start--;
		}
		int from = start;
		while (from >= 0 && items.get(from) instanceof Inline inline && goes(inline.placed()) && !inline.placed().isMark()) {
			from--;
		}
		if (from == start) {
			return false;
		}
		List<Item> going = new ArrayList<>(items.subList(from + 1, start + 1));
		items.subList(from + 1, start + 1).clear();
		items.addAll(last + 1 - going.size(), going);
		return true;
	}

	/** The mark of the last of the paragraphs from there on that come whole; -1 if the first of them does not. */
	private int paragraphComing(int first) {
		int end = -1;
		for (int at = first; at < items.size(); at++) {
			if (!(items.get(at) instanceof Inline inline)) {
				continue;
			}
			if (!comes(inline.placed())) {
				return end;
			}
			if (inline.placed().isMark()) {
				end = at;
			}
		}
		return end;
	}

	/** The first word that stays in a paragraph goes, and comes again behind what comes before it. */
	private boolean retypeNext(int first) {
		int at = first;
		while (at < items.size() && (!(items.get(at) instanceof Inline inline) || comes(inline.placed()) && !inline.placed().isMark())) {
			at++;
		}
		if (at == items.size() || !isWord(placed(at))) {
			return false;
		}
		Placed kept = placed(at);
		int end = Words.end(kept.now().text, 0);
		items.set(at, new Inline(stamp.place(null, kept.now().cut(0, end))));
		if (end < kept.now().text.length()) {
			int length = kept.now().text.length();
			items.add(at + 1, new Inline(stamp.place(kept.old().cut(end, length), kept.now().cut(end, length))));
		}
		items.add(first, new Inline(stamp.place(kept.old().cut(0, end), null)));
		return true;
	}

	/** The last word that stays in a paragraph comes again, and goes behind what comes after it. */
	private void retypeLast(int last) {
		int at = last;
		while (at >= 0 && (!(items.get(at) instanceof Inline inline) || comes(inline.placed()) && !inline.placed().isMark())) {
			at--;
		}
		if (at < 0 || !isWord(placed(at))) {
			return;
		}
		Placed kept = placed(at);
		int length = kept.now().text.length();
		int start = 0;
		for (int end = Words.end(kept.now().text, 0); end < length; end = Words.end(kept.now().text, end)) {
			start = end;
		}
		items.add(last + 1, new Inline(stamp.place(kept.old().cut(start, length), null)));
		items.set(at, new Inline(stamp.place(null, kept.now().cut(start, length))));
		if (start > 0) {
			items.add(at, new Inline(stamp.place(kept.old().cut(0, start), kept.now().cut(0, start))));
		}
	}

	private static boolean isWord(Placed placed) {
		return placed.now() != null && placed.old() != null && stays(placed) && placed.now().kind == Token.Kind.TEXT
				&& placed.old().kind == Token.Kind.TEXT;
	}

	private int before(int mark) {
		int at = mark - 1;
		while (at >= 0 && items.get(at) instanceof Item.Marker) {
			at--;
		}
		return at >= 0 && items.get(at) instanceof Inline ? at : -1;
	}

	private int after(int mark) {
		int at = mark + 1;
		while (at < items.size() && items.get(at) instanceof Item.Marker) {
			at++;
		}
		return at < items.size() && items.get(at) instanceof Inline ? at : -1;
	}

	private Placed placed(int at) {
		return items.get(at) instanceof Inline inline ? inline.placed() : null;
	}

	private static boolean stays(Placed placed) {
		return placed.isBefore() && placed.isAfter();
	}

	private static boolean comes(Placed placed) {
		return !placed.isBefore() && placed.isAfter();
	}

	private static boolean goes(Placed placed) {
		return placed.isBefore() && !placed.isAfter();
	}
}
