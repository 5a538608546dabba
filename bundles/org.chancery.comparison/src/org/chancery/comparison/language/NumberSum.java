package org.chancery.comparison.language;

/** A number in words as it adds up: units are added, a magnitude multiplies what came before it. */
final class NumberSum {

	private static final long MOST = 1_000_000_000_000_000L;

	/** Whether twenty after four is eighty, and seventeen may follow sixty. */
	private final boolean french;
	private long total;
	private long current;
	private boolean any;
	private boolean scaled;

	NumberSum(boolean french) {
		this.french = french;
	}

	boolean any() {
		return any;
	}

	boolean hasScale() {
		return scaled;
	}

	long total() {
		return total + current;
	}

	/** Multiplies by a magnitude, if it can stand here. */
	boolean scale(long by) {
		long multiplied = Math.max(current, 1) * by;
		if (any && current == 0 || multiplied > MOST || total > MOST) {
			return false;
		}
		if (by <= 100) {
			current = multiplied;
		} else {
			total += multiplied;
			current = 0;
		}
		any = true;
		scaled = true;
		return true;
	}

	/** Adds a number, if it can follow. */
	boolean add(long value) {
		if (any && !fits(value)) {
			return false;
		}
		current = french && value == 20 && current % 100 == 4 ? current + 76 : current + value;
		any = true;
		return true;
	}

	/** Whether a smaller number may follow: twenty one, hundred and five, quatre vingt, soixante douze. */
	boolean fits(long value) {
		if (current == 0) {
			return scaled;
		}
		if (french && (value == 20 && current % 100 == 4 || value < 20 && (current % 100 == 60 || current % 100 == 80))) {
			return true;
		}
		long place = current % 100 == 0 ? 100 : current % 10 == 0 && current % 100 > 10 ? 10 : 1;
		return value < place;
	}
}
