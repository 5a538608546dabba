package org.chancery.comparison.words;

import java.util.Arrays;

/**
 * Makes a smallest difference readable: a lone weak word between two long changes goes with them, and a change that can
 * stand in several places stands where a phrase begins or ends.
 */
final class ReadableMatching {

	/** A word that stays must be worth at least this part of the changes on either side. */
	private static final int CHANGES_A_WEAK_WORD = 4;
	private static final int WEAK_LETTERS = 3;
	private static final int FURTHEST_SLIDE = 100;

	private final Tokens old;
	private final Tokens now;
	private final int[] partners;

	private ReadableMatching(Tokens old, Tokens now, int[] partners) {
		this.old = old;
		this.now = now;
		this.partners = partners;
	}

	/** Changes the partners, see {@link Matching#of}. */
	static void refine(Tokens old, Tokens now, int[] partners) {
		var matching = new ReadableMatching(old, now, partners);
		matching.dropWeak();
		matching.slideDeletions();
		matching.slideInsertions();
	}

	private void dropWeak() {
		int oldChange = 0;
		int newChange = 0;
		int at = next(0);
		while (at < partners.length) {
			int end = runEnd(at);
			int before = Math.max(at - oldChange, partners[at] - newChange);
			if ((end - at) * CHANGES_A_WEAK_WORD <= Math.min(before, changeAfter(end)) && isWeak(at, end)) {
				Arrays.fill(partners, at, end, -1);
			} else {
				oldChange = end;
				newChange = partners[end - 1] + 1;
			}
			at = next(end);
		}
	}

	private int next(int from) {
		int next = from;
		while (next < partners.length && partners[next] < 0) {
			next++;
		}
		return next;
	}

	private int runEnd(int start) {
		int end = start + 1;
		while (end < partners.length && partners[end] == partners[end - 1] + 1) {
			end++;
		}
		return end;
	}

	/** The size of the change behind a run of words that stay. */
	private int changeAfter(int end) {
		int next = next(end);
		int newEnd = next < partners.length ? partners[next] : now.size();
		return Math.max(next - end, newEnd - partners[end - 1] - 1);
	}

	private boolean isWeak(int from, int to) {
		for (int i = from; i < to; i++) {
			if (old.end(i) - old.start(i) > WEAK_LETTERS || Character.isDigit(old.text().charAt(old.start(i)))) {
				return false;
			}
		}
		return true;
	}

	private void slideDeletions() {
		int at = 0;
		while (at < partners.length) {
			int start = at;
			while (at < partners.length && partners[at] < 0) {
				at++;
			}
			if (at > start) {
				int newAt = start == 0 ? 0 : partners[start - 1] + 1;
				int newEnd = at < partners.length ? partners[at] : now.size();
				at = newAt == newEnd ? slideDeletion(start, at, newAt) : at;
			} else {
				at++;
			}
		}
	}

	/** @param newAt the index in the new text before which the words went */
	private int slideDeletion(int start, int end, int newAt) {
		int[] slid = PhraseBoundary.slide(old, start, end, leftRoom(start), rightRoom(end));
		for (int i = start - 1; i >= slid[0]; i--) {
			partners[i + end - start] = partners[i];
			partners[i] = -1;
		}
		for (int i = start; i < slid[0]; i++) {
			partners[i] = newAt + i - start;
			partners[i + end - start] = -1;
		}
		return slid[1];
	}

	private int leftRoom(int start) {
		int room = 0;
		while (room < FURTHEST_SLIDE && start - room - 1 >= 0 && partners[start - room - 1] >= 0
				&& (room == 0 || partners[start - room - 1] + 1 == partners[start - room])) {
			room++;
		}
		return room;
	}

	private int rightRoom(int end) {
		int room = 0;
		while (room < FURTHEST_SLIDE && end + room < partners.length && partners[end + room] >= 0
				&& (room == 0 || partners[end + room] == partners[end + room - 1] + 1)) {
			room++;
		}
		return room;
	}

	private void slideInsertions() {
		for (int at = 0; at <= partners.length; at++) {
			boolean between = (at == 0 || partners[at - 1] >= 0) && (at == partners.length || partners[at] >= 0);
			if (between) {
				int start = at == 0 ? 0 : partners[at - 1] + 1;
				int end = at == partners.length ? now.size() : partners[at];
				if (start < end) {
					at = Math.max(at, slideInsertion(at, start, end));
				}
			}
		}
	}

	private int slideInsertion(int oldAt, int start, int end) {
		int[] slid = PhraseBoundary.slide(now, start, end, leftRoom(oldAt), rightRoom(oldAt));
		int way = slid[0] - start;
		for (int i = 1; i <= -way; i++) {
			partners[oldAt - i] = end - i;
		}
		for (int i = 0; i < way; i++) {
			partners[oldAt + i] = start + i;
		}
		return oldAt + way;
	}
}
