package org.chancery.edit.styled;

/** Words of one look. */
public record StyledRange(int offset, int length, Look look) {

	/** The position behind it. */
	public int end() {
		return offset + length;
	}
}
