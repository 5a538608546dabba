package org.chancery.comparison.language;

import org.chancery.model.negotiation.ObligationStrength;

/** How strongly words oblige, the strongest first: {@code shall > undertakes to > shall endeavour > should > may}. */
public enum Strength {
	/** Shall, must, is obliged to; doit, est tenu de; deberá, the future tense of French and Spanish. */
	SHALL("shall", ObligationStrength.SHALL),
	/** Is to; French obligations in the present tense. */
	IS_TO("isTo", ObligationStrength.SHALL),
	/** Undertakes to, agrees to; s'engage à; se compromete a. */
	UNDERTAKES("undertakes", ObligationStrength.UNDERTAKES),
	/** Will, which states an intention in instruments that are not treaties. */
	WILL("will", ObligationStrength.SHALL_ENDEAVOUR),
	/** Shall endeavour; s'efforce de; procurará. */
	ENDEAVOUR("endeavour", ObligationStrength.SHALL_ENDEAVOUR),
	/** Intends to. */
	INTENDS("intends", ObligationStrength.SHOULD),
	/** Should, is encouraged to; devrait; debería. */
	SHOULD("should", ObligationStrength.SHOULD),
	/** May, is entitled to; peut; podrá. */
	MAY("may", ObligationStrength.MAY);

	private final String key;
	private final ObligationStrength rung;

	Strength(String key, ObligationStrength rung) {
		this.key = key;
		this.rung = rung;
	}

	/** The name in lexicons and reports. */
	public String key() {
		return key;
	}

	/** The highest rung of the model's ladder that these words reach. */
	public ObligationStrength rung() {
		return rung;
	}

	/** Whether these words oblige more than others. */
	public boolean harderThan(Strength other) {
		return compareTo(other) < 0;
	}

	static Strength of(String key) {
		for (Strength strength : values()) {
			if (strength.key.equals(key)) {
				return strength;
			}
		}
		throw new IllegalArgumentException(key);
	}
}
