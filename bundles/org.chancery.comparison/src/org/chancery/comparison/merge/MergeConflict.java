package org.chancery.comparison.merge;

/**
 * Something that a person has to decide.
 *
 * @param kind    what happened
 * @param id      the thing concerned
 * @param type    what it is, as the model calls it: "Clause", "RedLine"
 * @param feature what of it, as the model calls it; with the language where it is words: "content en", "heading en"; empty
 *                for the thing as a whole
 * @param base    the ancestor's words; empty if it had none
 * @param ours    our words; empty if there are none any more
 * @param theirs  their words; empty if there are none any more
 */
public record MergeConflict(Kind kind, String id, String type, String feature, String base, String ours, String theirs) {

	/** What happened. */
	public enum Kind {
		/** Both changed the same words or value; the ancestor's stays. */
		CHANGED_TWICE,
		/** One deleted what the other changed or moved; it stays as changed. */
		DELETED_AND_CHANGED,
		/** One deleted what the other refers to anew; it stays. */
		DELETED_AND_REFERRED,
		/** One deleted what something that stays stands in; it stays. */
		DELETED_AND_NEEDED,
		/** Both moved it, to different places; it is where the ancestor had it. */
		MOVED_TWICE,
		/** It was moved into something that was moved into it; it is where the ancestor had it. */
		MOVED_INTO_EACH_OTHER,
		/** Both gave it another place among its neighbours; it is where the ancestor had it. */
		ORDERED_TWICE,
		/** Both added it, differently; one of the two was taken. */
		ADDED_TWICE
	}

	/** The same conflict as the other side sees it. */
	public MergeConflict swapped() {
		return new MergeConflict(kind, id, type, feature, base, theirs, ours);
	}
}
