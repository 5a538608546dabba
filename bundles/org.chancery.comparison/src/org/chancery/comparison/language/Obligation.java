package org.chancery.comparison.language;

import org.chancery.model.negotiation.ObligationStrength;

/**
 * Words that oblige, permit or forbid: "shall not", "s'engage à", "podrá".
 *
 * @param strength how strongly
 * @param negated  whether what follows is forbidden: by "not" or "ne", or by a subject such as "no Party"
 * @param subject  the party bound (or entitled); null where none could be found
 */
public record Obligation(int start, int end, Strength strength, boolean negated, PartyMention subject)
		implements Passage {

	/** The rung on the model's ladder: the prohibitions are rungs of their own. */
	public ObligationStrength rung() {
		if (!negated) {
			return strength.rung();
		}
		return strength == Strength.MAY ? ObligationStrength.MAY_NOT
				: strength == Strength.SHALL || strength == Strength.IS_TO ? ObligationStrength.SHALL_NOT : strength.rung();
	}

	Obligation boundTo(PartyMention party, boolean forbidden) {
		return new Obligation(start, end, strength, negated || forbidden, party);
	}
}
