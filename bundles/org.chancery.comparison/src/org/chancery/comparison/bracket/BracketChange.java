package org.chancery.comparison.bracket;

/**
 * What became of a bracket.
 *
 * @param old    the bracket of the old text; null if there was none
 * @param now    the bracket of the new text; null if there is none any more
 * @param fate   what became of it
 * @param option index of the option that was agreed; -1 otherwise
 * @param words  the words that stand where the old bracket stood; those that were put in brackets; empty otherwise
 */
public record BracketChange(OpenBracket old, OpenBracket now, Fate fate, int option, String words) {

	/** What became of a bracket. */
	public enum Fate {
		/** It is as it was. */
		KEPT,
		/** It is still there, with other options or words. */
		CHANGED,
		/** Resolved: the words of one option stand. */
		AGREED,
		/** Resolved: none of the words stands. */
		DROPPED,
		/** Resolved: other words stand. */
		REWORDED,
		/** Its clause is gone. */
		REMOVED,
		/** It is new. */
		ADDED,
		/** Words that stood without brackets are disputed now. */
		REOPENED;

		/** Whether the dispute is settled. */
		public boolean isResolution() {
			return this == AGREED || this == DROPPED || this == REWORDED;
		}

		/** The name in reports. */
		public String key() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}
}
