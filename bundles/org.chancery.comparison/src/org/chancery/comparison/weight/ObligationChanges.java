package org.chancery.comparison.weight;

import org.chancery.comparison.language.Obligation;
import org.chancery.comparison.language.PartyMention;
import org.chancery.comparison.language.PartyMention.Scope;
import org.chancery.comparison.language.Strength;
import org.chancery.comparison.weight.PassagePairs.Pair;

/** Changes of what obliges, permits or forbids, and of who is meant. */
final class ObligationChanges {

	private final Change change;

	ObligationChanges(Change change) {
		this.change = change;
	}

	void find() {
		for (Pair<Obligation> pair : PassagePairs.of(change, change.old.obligations(), change.now.obligations())) {
			obligation(pair.old(), pair.now());
		}
		for (Pair<PartyMention> pair : PassagePairs.of(change, change.old.parties(), change.now.parties())) {
			party(pair.old(), pair.now());
		}
	}

	private void obligation(Obligation was, Obligation is) {
		if (was == null || is == null) {
			oneSided(was, is);
			return;
		}
		if (was.negated() != is.negated()) {
			change.because(ChangeClass.NEGATION, was, is, null);
		}
		boolean willed = isWill(was, change.old.text()) != isWill(is, change.now.text());
		if (was.strength() != is.strength()) {
			strength(was, is);
		} else if (willed) {
			change.because(ChangeClass.MODALITY, was, is, isWill(was, change.old.text()) ? Direction.HARDER : Direction.SOFTER);
		}
	}

	/** An obligation that only one of the texts has. */
	private void oneSided(Obligation was, Obligation is) {
		int hunk = was == null ? change.hunkOf(is, false) : change.hunkOf(was, true);
		if (change.isCondition(hunk)) {
			return;
		}
		if (change.isDenial(hunk)) {
			change.because(ChangeClass.NEGATION, was, is, null);
			return;
		}
		boolean obliges = (was == null ? is : was).strength().harderThan(Strength.MAY);
		change.because(change.isLong(hunk) ? ChangeClass.OBLIGATION : ChangeClass.MODALITY, was, is,
				was == null == obliges ? Direction.HARDER : Direction.SOFTER);
	}

	private void strength(Obligation was, Obligation is) {
		int hunk = Math.max(change.hunkOf(was, true), change.hunkOf(is, false));
		boolean denied = was.negated() == is.negated() && hunk >= 0 && change.isDenial(hunk);
		Direction direction = is.strength().harderThan(was.strength()) ? Direction.HARDER : Direction.SOFTER;
		// A permission withdrawn forbids: "may not" is no softer than "shall not".
		change.because(denied ? ChangeClass.NEGATION : ChangeClass.MODALITY, was, is,
				was.negated() || is.negated() ? null : direction);
	}

	/** "Will endeavour" is on the same rung as "shall endeavour", and binds less. */
	private static boolean isWill(Obligation obligation, String text) {
		return text.startsWith("will ", obligation.start());
	}

	private void party(PartyMention was, PartyMention is) {
		if (was != null && is != null && was.same(is)) {
			return;
		}
		int hunk = was == null ? change.hunkOf(is, false) : change.hunkOf(was, true);
		if ((was == null || is == null) && hunk >= 0 && (change.isLong(hunk) || change.isCondition(hunk))) {
			return;
		}
		boolean denial = was != null && is != null && was.scope() == Scope.NONE != (is.scope() == Scope.NONE);
		// "No Party" for "each Party" denies; who is meant stays.
		if (!denial || !was.what().equals(is.what()) && !plural(was.what(), is.what())) {
			change.because(ChangeClass.PARTY, was, is, null);
		}
	}

	private static boolean plural(String one, String other) {
		return one.charAt(0) == other.charAt(0) && Math.abs(one.length() - other.length()) <= 2;
	}
}
