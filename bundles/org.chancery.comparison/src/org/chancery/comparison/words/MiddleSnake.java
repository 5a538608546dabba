package org.chancery.comparison.words;

/**
 * Finds where the smallest difference of two stretches passes its middle, searching from both ends at once, diagonal by
 * diagonal. A diagonal is the old index less the new one.
 */
final class MiddleSnake {

	/** So many steps from either end are tried before the furthest point reached is taken. */
	private static final int MOST_STEPS = 400;

	private final int[] old;
	private final int[] now;
	private final int[] ahead;
	private final int[] back;
	/** What is added to a diagonal to make it an index. */
	private final int shift;

	private int oldFrom;
	private int oldTo;
	private int newFrom;
	private int newTo;
	private int aheadLow;
	private int aheadHigh;
	private int backLow;
	private int backHigh;

	MiddleSnake(int[] old, int[] now) {
		this.old = old;
		this.now = now;
		int diagonals = old.length + now.length + 3;
		ahead = new int[diagonals];
		back = new int[diagonals];
		shift = now.length + 1;
	}

	/** The point as two indexes, the old one in the upper half; never both at the start or both at the end. */
	long find(int fromOld, int toOld, int fromNew, int toNew) {
		oldFrom = fromOld;
		oldTo = toOld;
		newFrom = fromNew;
		newTo = toNew;
		aheadLow = aheadHigh = oldFrom - newFrom;
		backLow = backHigh = oldTo - newTo;
		boolean odd = (aheadLow - backLow & 1) != 0;
		ahead[shift + aheadLow] = oldFrom;
		back[shift + backLow] = oldTo;
		for (int step = 1; step <= MOST_STEPS; step++) {
			int met = stepAhead(odd);
			if (met != Integer.MIN_VALUE) {
				return point(ahead[shift + met], met);
			}
			met = stepBack(!odd);
			if (met != Integer.MIN_VALUE) {
				return point(back[shift + met], met);
			}
		}
		return furthest();
	}

	private static long point(int oldIndex, int diagonal) {
		return (long) oldIndex << Integer.SIZE | oldIndex - diagonal;
	}

	/** @return the diagonal on which both searches met, if they may meet now */
	private int stepAhead(boolean mayMeet) {
		if (aheadLow > oldFrom - newTo) {
			ahead[shift + --aheadLow - 1] = -1;
		} else {
			aheadLow++;
		}
		if (aheadHigh < oldTo - newFrom) {
			ahead[shift + ++aheadHigh + 1] = -1;
		} else {
			aheadHigh--;
		}
		for (int diagonal = aheadHigh; diagonal >= aheadLow; diagonal -= 2) {
			int at = Math.max(ahead[shift + diagonal + 1], ahead[shift + diagonal - 1] + 1);
			while (at < oldTo && at - diagonal < newTo && old[at] == now[at - diagonal]) {
				at++;
			}
			ahead[shift + diagonal] = at;
			if (mayMeet && backLow <= diagonal && diagonal <= backHigh && back[shift + diagonal] <= at) {
				return diagonal;
			}
		}
		return Integer.MIN_VALUE;
	}

	private int stepBack(boolean mayMeet) {
		if (backLow > oldFrom - newTo) {
			back[shift + --backLow - 1] = Integer.MAX_VALUE;
		} else {
			backLow++;
		}
		if (backHigh < oldTo - newFrom) {
			back[shift + ++backHigh + 1] = Integer.MAX_VALUE;
		} else {
			backHigh--;
		}
		for (int diagonal = backHigh; diagonal >= backLow; diagonal -= 2) {
			int at = Math.min(back[shift + diagonal - 1], back[shift + diagonal + 1] - 1);
			while (at > oldFrom && at - diagonal > newFrom && old[at - 1] == now[at - diagonal - 1]) {
				at--;
			}
			back[shift + diagonal] = at;
			if (mayMeet && aheadLow <= diagonal && diagonal <= aheadHigh && at <= ahead[shift + diagonal]) {
				return diagonal;
			}
		}
		return Integer.MIN_VALUE;
	}

	/** The point that the search reached furthest from its end. */
	private long furthest() {
		long aheadPoint = 0;
		int aheadWay = -1;
		for (int diagonal = aheadHigh; diagonal >= aheadLow; diagonal -= 2) {
			int at = Math.min(Math.min(ahead[shift + diagonal], oldTo), newTo + diagonal);
			if (2 * at - diagonal - oldFrom - newFrom > aheadWay) {
				aheadWay = 2 * at - diagonal - oldFrom - newFrom;
				aheadPoint = point(at, diagonal);
			}
		}
		long backPoint = 0;
		int backWay = -1;
		for (int diagonal = backHigh; diagonal >= backLow; diagonal -= 2) {
			int at = Math.max(Math.max(back[shift + diagonal], oldFrom), newFrom + diagonal);
			if (oldTo + newTo - 2 * at + diagonal > backWay) {
				backWay = oldTo + newTo - 2 * at + diagonal;
				backPoint = point(at, diagonal);
			}
		}
		return aheadWay >= backWay ? aheadPoint : backPoint;
	}
}
