package org.chancery.comparison.weight;

import java.util.List;

import org.chancery.comparison.language.Condition;
import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Negation;
import org.chancery.comparison.language.Passage;
import org.chancery.comparison.weight.PassagePairs.Pair;

/** Changes of negations and conditions. */
final class MarkChanges {

	private final Change change;

	MarkChanges(Change change) {
		this.change = change;
	}

	void find() {
		for (Pair<Condition> pair : PassagePairs.of(change, change.old.conditions(), change.now.conditions())) {
			condition(pair.old(), pair.now());
		}
		for (Pair<Negation> pair : PassagePairs.of(change, free(change.old), free(change.now))) {
			negation(pair.old(), pair.now());
		}
	}

	private void condition(Condition was, Condition is) {
		if (was == null) {
			change.because(ChangeClass.CONDITION, null, is, is.kind() == Condition.Kind.CONDITION ? null : Direction.SOFTER);
		} else if (is == null) {
			change.because(ChangeClass.CONDITION, was, null, was.kind() == Condition.Kind.CONDITION ? null : Direction.HARDER);
		} else if (was.kind() != is.kind()) {
			change.because(ChangeClass.CONDITION, was, is, null);
		}
	}

	private void negation(Negation was, Negation is) {
		if (was == null == (is == null)) {
			return;
		}
		int hunk = was == null ? change.hunkOf(is, false) : change.hunkOf(was, true);
		boolean told = change.effects().stream().anyMatch(effect -> effect.kind() == ChangeClass.NEGATION && near(effect, hunk));
		if (!told && !change.isLong(hunk)) {
			change.because(ChangeClass.NEGATION, was, is, null);
		}
	}

	private boolean near(Effect effect, int hunk) {
		Hunk its = change.hunks.get(hunk);
		return effect.oldStart() >= 0 && its.touchesOld(effect.oldStart(), effect.oldStart() + effect.oldWords().length())
				|| effect.newStart() >= 0 && its.touchesNew(effect.newStart(), effect.newStart() + effect.newWords().length());
	}

	/** The negations that are not part of a condition, of an obligation that came or went, or of a number that says the same. */
	private List<Negation> free(LegalReading reading) {
		return reading.negations().stream().filter(each -> !isIn(each, reading.conditions())
				&& !isPaired(each, reading)).toList();
	}

	private boolean isPaired(Negation each, LegalReading reading) {
		if (isIn(each, reading.obligations())) {
			return true;
		}
		boolean old = reading == change.old;
		LegalReading other = old ? change.now : change.old;
		int hunk = change.hunkOf(each, old);
		if (hunk < 0 || change.hunks.get(hunk).isOneSided()) {
			return false;
		}
		// A bound in other words ("at least" for "not less than") is told by the number, if at all.
		return isIn(each, reading.quantities()) && other.quantities().stream().anyMatch(q -> change.hunkOf(q, !old) == hunk)
				|| isIn(each, reading.dates()) && other.dates().stream().anyMatch(d -> change.hunkOf(d, !old) == hunk);
	}

	private static boolean isIn(Negation negation, List<? extends Passage> passages) {
		return passages.stream().anyMatch(passage -> negation.overlaps(passage.start(), passage.end()));
	}
}
