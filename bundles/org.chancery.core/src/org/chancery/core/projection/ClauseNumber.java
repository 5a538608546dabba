package org.chancery.core.projection;

/**
 * The number of a clause in one projection.
 *
 * @param label    what is printed before the words: "Article 5 bis", "1.", "(a)"; empty if unnumbered
 * @param value    the number alone: "5 bis", "1", "a"; empty if unnumbered or labelled by a sign alone
 * @param ordinal  the computed ordinal from which {@code value} was made; 0 if it was locked or is unnumbered
 * @param citation how the clause is cited from anywhere in the text: "Article 5(2)(a)"; never empty for an article or
 *                 what is inside one, for an unnumbered paragraph that of its place: "Article 5, second paragraph"
 * @param rule     by which rule it was numbered; null if unnumbered
 */
public record ClauseNumber(String label, String value, int ordinal, String citation, NumberRule rule) {

	/** The number of a clause without one. */
	public static ClauseNumber none(String citation) {
		return new ClauseNumber("", "", 0, citation, null);
	}

	/** Whether it is a sign that counts nothing, a dash or a bullet, by the rule of its kind. */
	public boolean sign() {
		return ordinal == 0 && value.isEmpty() && !label.isEmpty() && rule != null && rule.sign();
	}

	/** Whether the number follows from the position, so that Word can compute it too. */
	public boolean automatic() {
		return ordinal > 0;
	}
}
