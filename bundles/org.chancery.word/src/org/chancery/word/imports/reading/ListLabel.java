package org.chancery.word.imports.reading;

/**
 * The number that Word computes for a paragraph.
 *
 * @param text    as it is printed, for instance "Article 5" or "(a)"
 * @param list    which list definition it counts in
 * @param level   level in the list, from 0
 * @param format  how the last number in it is written (ISO 29500-1, 17.18.59)
 * @param ordinal the last number in it
 */
public record ListLabel(String text, int list, int level, String format, int ordinal) {

	/** Whether it is a sign that counts nothing. */
	public boolean bullet() {
		return format.equals("bullet");
	}
}
