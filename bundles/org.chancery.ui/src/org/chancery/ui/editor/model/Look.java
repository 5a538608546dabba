package org.chancery.ui.editor.model;

import org.chancery.model.text.VerticalAlignment;

/**
 * How a stretch of a text looks, where that is not plain.
 *
 * @param start  offset of its first character
 * @param length number of characters, at least 1
 */
public record Look(int start, int length, boolean bold, boolean italic, boolean underline, VerticalAlignment vertical) {

	/** The offset behind the last character. */
	public int end() {
		return start + length;
	}

	Look at(int from, int until) {
		return new Look(from, until - from, bold, italic, underline, vertical);
	}
}
