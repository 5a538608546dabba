package org.chancery.comparison.weight;

import org.chancery.comparison.language.DateMention;
import org.chancery.comparison.language.Passage;
import org.chancery.comparison.language.Quantity;
import org.chancery.comparison.weight.PassagePairs.Pair;

/** Changes of numbers, amounts, time limits and dates. */
final class FigureChanges {

	private final Change change;

	FigureChanges(Change change) {
		this.change = change;
	}

	void find() {
		for (Pair<Quantity> pair : PassagePairs.of(change, change.old.quantities(), change.now.quantities())) {
			quantity(pair.old(), pair.now());
		}
		for (Pair<DateMention> pair : PassagePairs.of(change, change.old.dates(), change.now.dates())) {
			date(pair.old(), pair.now());
		}
	}

	private void quantity(Quantity was, Quantity is) {
		if (was != null && is != null && (was.same(is) || sameButCounted(was, is))) {
			if (was.same(is)) {
				written(was, is);
			}
			return;
		}
		if (was != null && is != null && sameValue(was, is) && was.unit().equals(is.unit()) && isDeniedOnly(was, is)) {
			// "Less than" for "not less than" is told as a negation.
			return;
		}
		Direction direction = was == null || is == null || !was.unit().dimension().equals(is.unit().dimension()) ? null
				: direction(is.unit().convert(is.value(), was.unit()).orElse(is.value()).compareTo(was.value()),
						Direction.LOWER, Direction.HIGHER);
		change.because(ChangeClass.NUMBER, was, is, direction);
		if (was != null && was.deadline() || is != null && is.deadline()) {
			change.because(ChangeClass.DEADLINE, was, is, direction);
		}
	}

	private void date(DateMention was, DateMention is) {
		if (was != null && is != null && was.same(is)) {
			written(was, is);
			return;
		}
		if (was != null && is != null && sameDay(was, is) && onlyDenied(was, is)) {
			return;
		}
		Direction direction = was == null || is == null || was.year() == 0 || is.year() == 0 ? null
				: direction(is.first().orElseThrow().compareTo(was.first().orElseThrow()), Direction.EARLIER, Direction.LATER);
		change.because(ChangeClass.DATE, was, is, direction);
	}

	/** The same number in other words: a change only of how it is written. */
	private void written(Passage was, Passage is) {
		boolean same = was.words(change.old.text()).equals(is.words(change.now.text()));
		if (!same && change.hunkOf(was, true) >= 0 && covers(change.hunks.get(change.hunkOf(was, true)), was, is)) {
			change.because(ChangeClass.NOTATION, was, is, null);
		}
	}

	private boolean covers(Hunk hunk, Passage was, Passage is) {
		return change.old.text().substring(hunk.oldFrom(), hunk.oldTo()).strip().length() <= was.end() - was.start()
				&& change.now.text().substring(hunk.newFrom(), hunk.newTo()).strip().length() <= is.end() - is.start();
	}

	/** Other things counted by the same number: that is a change of words. */
	private static boolean sameButCounted(Quantity was, Quantity is) {
		return sameValue(was, is) && was.bound() == is.bound() && !was.unit().equals(is.unit())
				&& !(was.unit().isKnown() && !was.unit().key().isEmpty()) && !(is.unit().isKnown() && !is.unit().key().isEmpty());
	}

	private static boolean sameValue(Quantity was, Quantity is) {
		boolean range = was.upTo() == null ? is.upTo() == null : is.upTo() != null && was.upTo().compareTo(is.upTo()) == 0;
		return range && was.value().compareTo(is.value()) == 0 && was.consistent() == is.consistent();
	}

	private static boolean sameDay(DateMention was, DateMention is) {
		return was.year() == is.year() && was.month() == is.month() && was.day() == is.day();
	}

	/** Whether the words are the same, or differ in a negation that is told as such. */
	private boolean isDeniedOnly(Quantity was, Quantity is) {
		return onlyDenied(was, is) || was.words(change.old.text()).equals(is.words(change.now.text()));
	}

	/** Whether the bounds differ only in that one of them is denied. */
	private boolean onlyDenied(Passage was, Passage is) {
		long old = change.old.negations().stream().filter(n -> n.overlaps(was.start(), was.end())).count();
		long now = change.now.negations().stream().filter(n -> n.overlaps(is.start(), is.end())).count();
		int hunk = Math.max(change.hunkOf(was, true), change.hunkOf(is, false));
		return old != now && hunk >= 0 && change.hunks.get(hunk).isOneSided();
	}

	private static Direction direction(int comparison, Direction less, Direction more) {
		return comparison == 0 ? null : comparison < 0 ? less : more;
	}
}
