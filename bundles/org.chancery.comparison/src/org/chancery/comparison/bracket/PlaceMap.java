package org.chancery.comparison.bracket;

import java.util.List;

import org.chancery.comparison.words.Edit;

/** Where places of an old text are in the new one, and the other way round. */
final class PlaceMap {

	private final List<Edit> edits;

	PlaceMap(List<Edit> edits) {
		this.edits = edits;
	}

	/** Whether the character at a place of the old text stays. */
	boolean kept(int place) {
		int old = 0;
		for (Edit edit : edits) {
			if (edit.isOld()) {
				old += edit.text().length();
				if (place < old) {
					return edit.isNew();
				}
			}
		}
		return false;
	}

	/** The new place; of what goes, where it stood, in front of what came there if it begins with it and behind if it ends. */
	int toNew(int place) {
		return map(place, true);
	}

	/** The old place. */
	int toOld(int place) {
		return map(place, false);
	}

	private int map(int place, boolean forward) {
		int from = 0;
		int to = 0;
		for (Edit edit : edits) {
			boolean source = forward ? edit.isOld() : edit.isNew();
			boolean target = forward ? edit.isNew() : edit.isOld();
			int length = edit.text().length();
			if (source && place < from + length) {
				return target ? to + place - from : to;
			}
			from += source ? length : 0;
			to += target ? length : 0;
		}
		return to;
	}
}
