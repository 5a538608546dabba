package org.chancery.comparison.language;

/**
 * Words that limit what is obliged or permitted.
 *
 * @param kind what they do
 */
public record Condition(int start, int end, Kind kind) implements Passage {

	/** What limits. */
	public enum Kind {
		/** It holds only if: "subject to", "provided that", "à condition que". */
		CONDITION,
		/** It does not hold where: "unless", "except", "sin perjuicio de". */
		EXCEPTION,
		/** It holds only so far: "to the extent possible", "le cas échéant". */
		SOFTENER
	}
}
