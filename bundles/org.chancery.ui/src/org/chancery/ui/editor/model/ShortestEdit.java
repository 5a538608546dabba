package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;

/** The greedy algorithm of Myers, with a limit on the number of differences. */
final class ShortestEdit {

	/** Told of each pair of words that is kept. */
	interface Kept {
		void pair(int one, int other);
	}

	private ShortestEdit() {
	}

	/** @param offset added to the positions told; nothing is told if there are more differences than the limit */
	static void keep(List<Word> one, List<Word> other, int limit, Kept kept, int offset) {
		int n = one.size();
		int m = other.size();
		int most = Math.min(limit, n + m);
		int[] furthest = new int[2 * most + 3];
		int middle = most + 1;
		List<int[]> history = new ArrayList<>();
		for (int d = 0; d <= most; d++) {
			history.add(furthest.clone());
			for (int k = -d; k <= d; k += 2) {
				boolean down = k == -d || k != d && furthest[middle + k - 1] < furthest[middle + k + 1];
				int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
				int y = x - k;
				while (x < n && y < m && one.get(x).same(other.get(y))) {
					x++;
					y++;
				}
				furthest[middle + k] = x;
				if (x >= n && y >= m) {
					trace(history, middle, n, m, kept, offset);
					return;
				}
			}
		}
	}

	private static void trace(List<int[]> history, int middle, int n, int m, Kept kept, int offset) {
		int x = n;
		int y = m;
		for (int d = history.size() - 1; d >= 0; d--) {
			int[] furthest = history.get(d);
			int k = x - y;
			boolean down = k == -d || k != d && furthest[middle + k - 1] < furthest[middle + k + 1];
			int fromK = down ? k + 1 : k - 1;
			int fromX = d == 0 ? 0 : furthest[middle + fromK];
			int fromY = d == 0 ? 0 : fromX - fromK;
			while (x > fromX && y > fromY && (d == 0 || x > (down ? fromX : fromX + 1) && y > (down ? fromY + 1 : fromY))) {
				x--;
				y--;
				kept.pair(x + offset, y + offset);
			}
			x = fromX;
			y = fromY;
		}
	}
}
