package org.chancery.core.alternat;

/**
 * A place where the parties are named together and that was left as it is.
 *
 * @param place  citation of the clause; empty for the title
 * @param reason why
 */
public record AlternatRemark(String place, Reason reason) {

	/** Why a place was left as it is. */
	public enum Reason {
		/** The sentence says "respectively" or the like: its sense hangs on the order. */
		SENSE_OF_ORDER,
		/** The names stand in pieces of different looks, or a reference or footnote stands between them. */
		DIFFERENT_LOOKS,
		/** The names are joined, but not as equals that can change places by rule. */
		NOT_PARALLEL,
		/** A table or picture names several parties. */
		KEPT_UNCHANGED,
		/** Signature blocks whose party is not known. */
		UNKNOWN_SIGNATORY
	}
}
