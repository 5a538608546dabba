package org.chancery.core.exchange;

/**
 * Something that the importer did not understand, or understood in a way that a person should look at. Nothing that a
 * remark speaks of is dropped from the text unless the remark says so.
 *
 * @param gravity how much it matters
 * @param place   where, in the words of the text: a citation, or "before Article 1"
 * @param message one sentence
 */
public record ImportRemark(Gravity gravity, String place, String message) {

	/** How much a remark matters. */
	public enum Gravity {
		/** Kept unchanged, nothing to do. */
		NOTE,
		/** Kept, but a person should look. */
		DOUBT,
		/** Not taken over. */
		LOSS
	}
}
