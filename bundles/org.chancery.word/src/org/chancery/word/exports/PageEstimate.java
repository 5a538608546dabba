package org.chancery.word.exports;

import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.model.text.ClauseKind;

/**
 * Guesses on which page each clause begins, from the widths of Times (Adobe Core 14 metrics) and the spacing of the
 * styles. Only a layout program can know; the table of contents shows the guess until Word updates it, because the one
 * way to make Word do so on opening asks the reader a question first.
 */
final class PageEstimate {

	/** Widths of the characters from space to tilde in thousandths of the type size. */
	private static final int[] WIDTHS = { 250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
			500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
			556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333,
			278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500,
			333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541 };
	private static final int OTHER_WIDTH = 480;
	private static final double SIZE = 12;
	private static final double LINE = 13.8;
	private static final double TEXT_WIDTH = 453;
	private static final double PAGE_HEIGHT = 690;
	private static final double INDENT = 34;

	private int page = 1;
	private double used;

	PageEstimate(DraftPlan plan) {
		List<PlannedClause> contents = plan.contents();
		if (!contents.isEmpty()) {
			used = 150;
			contents.forEach(entry -> place(LINE + 3, 0));
			page++;
			used = 0;
		}
		plan.clauses.forEach(this::place);
	}

	int pages() {
		return page;
	}

	/** Width of words in points at the size of the text. */
	static double width(String words) {
		int sum = 0;
		for (int i = 0; i < words.length(); i++) {
			int at = words.charAt(i) - ' ';
			sum += at >= 0 && at < WIDTHS.length ? WIDTHS[at] : OTHER_WIDTH;
		}
		return sum * SIZE / 1000;
	}

	private void place(PlannedClause clause) {
		String words = PlainText.of(clause.clause.content());
		if (clause.kind() == ClauseKind.ANNEX && used > 0) {
			page++;
			used = 0;
		}
		if (clause.division()) {
			double lines = (clause.number().label().isEmpty() ? 0 : 1) + lines(clause.heading(), 0);
			place(lines * LINE + 18, LINE * 3);
			clause.page = page;
			if (!words.isEmpty()) {
				place(lines(words, 0) * LINE + 6, 0);
			}
		} else {
			place(lines(words, 1 + clause.clause.depth()) * LINE + 6, 0);
			clause.page = page;
		}
	}

	private static double lines(String words, int indents) {
		double lines = 0;
		for (String line : words.split("\n", -1)) {
			lines += Math.max(1, Math.ceil(width(line) * 1.015 / (TEXT_WIDTH - indents * INDENT)));
		}
		return words.isEmpty() ? 0 : lines;
	}

	/** Places a block; {@code kept} is what must stand below it on the same page. */
	private void place(double height, double kept) {
		if (used > 0 && used + Math.min(height, LINE * 2) + kept > PAGE_HEIGHT) {
			page++;
			used = 0;
		}
		used += height;
		while (used > PAGE_HEIGHT) {
			page++;
			used -= PAGE_HEIGHT;
		}
	}
}
