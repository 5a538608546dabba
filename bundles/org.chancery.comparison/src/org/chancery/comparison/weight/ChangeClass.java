package org.chancery.comparison.weight;

/** What a change changes, the gravest first. */
public enum ChangeClass {
	/** Something is denied now that was not, or no longer. */
	NEGATION("negation", true),
	/** How strongly something obliges: shall, should, may. */
	MODALITY("modality", true),
	/** A number, amount, unit, or the bound on it. */
	NUMBER("number", true),
	/** A date. */
	DATE("date", true),
	/** A time limit. */
	DEADLINE("deadline", true),
	/** Who is meant. */
	PARTY("party", true),
	/** A condition, an exception or what weakens. */
	CONDITION("condition", true),
	/** A whole obligation or permission comes or goes. */
	OBLIGATION("obligation", true),
	/** A defined term, or its definition. */
	TERM("definedTerm", true),
	/** The clause that is referred to. */
	REFERENCE("reference", true),
	/** Disputed words. */
	BRACKET("bracket", true),
	/** Other words, whose effect only a person can tell. */
	WORDING("wording", true),
	/** The same number or date, written otherwise. */
	NOTATION("notation", false),
	/** The same words, spelt otherwise. */
	SPELLING("spelling", false),
	/** Capital and small letters. */
	CAPITALS("capitals", false),
	/** Signs between words. */
	PUNCTUATION("punctuation", false),
	/** The number of a clause or list item in front of its words. */
	NUMBERING("numbering", false),
	/** Spaces and line breaks. */
	SPACING("spacing", false);

	private final String key;
	private final boolean substantive;

	ChangeClass(String key, boolean substantive) {
		this.key = key;
		this.substantive = substantive;
	}

	/** The name in reports. */
	public String key() {
		return key;
	}

	/** Whether the legal effect may differ; otherwise the change is editorial. */
	public boolean isSubstantive() {
		return substantive;
	}
}
