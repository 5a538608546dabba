package org.chancery.word.imports.structure;

import java.util.List;

/**
 * The label of a paragraph or subparagraph: 1., (1), 5.2, § 3, (a), a), (i), (aa), – or •.
 *
 * @param label    as it stands, white space squeezed
 * @param end      where the words begin in the paragraph
 * @param form     what stands around the number, for instance "(#)"; a sign that counts nothing stands for itself
 * @param readings what the number may mean: (i) is the first roman number or the ninth letter
 * @param again    whether "bis" or the like follows the number
 * @param list     list in which Word counts it; -1 if it is typed
 * @param level    level in that list
 */
record ItemLabel(String label, int end, String form, List<Reading> readings, boolean again, int list, int level) {

	/** How a number is written. */
	enum Format {
		DECIMAL, COMPOUND, LOWER_LETTER, UPPER_LETTER, DOUBLE_LETTER, LOWER_ROMAN, UPPER_ROMAN, SIGN
	}

	/** One meaning of a number. */
	record Reading(Format format, int ordinal) {
	}

	/** Whether it counts paragraphs, not what is inside them. */
	boolean ofParagraph() {
		Format format = readings.get(0).format();
		return format == Format.DECIMAL || format == Format.COMPOUND;
	}

	/** Whether it is a dash or bullet. */
	boolean sign() {
		return readings.get(0).format() == Format.SIGN;
	}

	boolean typed() {
		return list < 0;
	}

	/** The first meaning in that format; 0 if it has none. */
	int ordinal(Format format) {
		for (Reading reading : readings) {
			if (reading.format() == format) {
				return reading.ordinal();
			}
		}
		return 0;
	}

	/** Whether one of its meanings is the first of a count. */
	boolean first() {
		return readings.stream().anyMatch(reading -> reading.ordinal() == 1);
	}
}
