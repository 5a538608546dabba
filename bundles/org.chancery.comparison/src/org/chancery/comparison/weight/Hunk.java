package org.chancery.comparison.weight;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Edit;

/** A stretch of changed words between words that stay, by its place in both texts. */
record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {

	/** The hunks of an edit list, in order. */
	static List<Hunk> of(List<Edit> edits) {
		List<Hunk> hunks = new ArrayList<>();
		int old = 0;
		int now = 0;
		int oldFrom = 0;
		int newFrom = 0;
		for (Edit edit : edits) {
			if (edit.kind() == Edit.Kind.KEPT) {
				if (old > oldFrom || now > newFrom) {
					hunks.add(new Hunk(oldFrom, old, newFrom, now));
				}
				old += edit.text().length();
				now += edit.text().length();
				oldFrom = old;
				newFrom = now;
			} else {
				old += edit.isOld() ? edit.text().length() : 0;
				now += edit.isNew() ? edit.text().length() : 0;
			}
		}
		if (old > oldFrom || now > newFrom) {
			hunks.add(new Hunk(oldFrom, old, newFrom, now));
		}
		return hunks;
	}

	/** Whether words only come, or only go. */
	boolean isOneSided() {
		return oldFrom == oldTo || newFrom == newTo;
	}

	/** Whether an old passage shares words with it. */
	boolean touchesOld(int start, int end) {
		return start < oldTo && oldFrom < end || oldFrom == oldTo && start < oldFrom && oldFrom < end;
	}

	/** Whether a new passage shares words with it. */
	boolean touchesNew(int start, int end) {
		return start < newTo && newFrom < end || newFrom == newTo && start < newFrom && newFrom < end;
	}
}
