package org.chancery.word.redline;

/**
 * A token in the redline.
 *
 * @param old      as the old file has it; null if it does not
 * @param now      as the new file has it; null if it does not
 * @param inserted who inserted it; null if it stays when all changes are rejected
 * @param deleted  who deleted it; null if it stays when all changes are accepted
 */
record Placed(Token old, Token now, Revision inserted, Revision deleted) {

	/** The token from which it is written. */
	Token token() {
		return now != null ? now : old;
	}

	boolean isMark() {
		return token().isMark();
	}

	/** Whether the old text has it. */
	boolean isBefore() {
		return inserted == null;
	}

	/** Whether the new text has it. */
	boolean isAfter() {
		return deleted == null;
	}
}
