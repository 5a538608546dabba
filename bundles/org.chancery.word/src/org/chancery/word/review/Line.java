package org.chancery.word.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph that shows something, as it is compared.
 *
 * @param text    its words, with signs for what is no word
 * @param looks   how each character looks; the last entry holds to the end
 * @param label   the number that Word computes for it; empty if none
 * @param row     number of the row of the story's tables in which it stands, from 1; 0 outside of tables
 * @param column  of the cell in which it stands, from 1; 0 outside of tables
 * @param fields  what its fields and links refer to, in order
 * @param objects digests of the pictures and other things in it, in order
 * @param start   how many visible characters of its story stand before it
 * @param anchor  index of the line of the body at which its story hangs, or its own
 * @param part    where it is, in the words of a change
 */
record Line(String text, char[] looks, String label, int row, int column, List<Field> fields, List<String> objects, int start,
		int anchor, String part) {

	/**
	 * A field or link.
	 *
	 * @param name   in capitals: REF, PAGE, HYPERLINK
	 * @param target the bookmark or address; empty if it has none
	 */
	record Field(String name, String target) {
	}

	int look(int at) {
		return at < looks.length ? looks[at] : 0;
	}

	/** Several lines as one, their words divided by ends of lines. */
	static Line joined(List<Line> lines) {
		var text = new StringBuilder();
		var fields = new ArrayList<Field>();
		var objects = new ArrayList<String>();
		char[] looks = {};
		for (Line line : lines) {
			text.append(text.isEmpty() ? "" : "\n");
			if (line.looks.length > 0) {
				looks = Arrays.copyOf(looks, text.length() + line.looks.length);
				System.arraycopy(line.looks, 0, looks, text.length(), line.looks.length);
			}
			text.append(line.text);
			fields.addAll(line.fields);
			objects.addAll(line.objects);
		}
		Line first = lines.getFirst();
		return new Line(text.toString(), looks, first.label, first.row, first.column, fields, objects, first.start, first.anchor, first.part);
	}

	/** Number and words. */
	String shown() {
		return label.isEmpty() ? text : label + " " + text;
	}

	/** Whether all of it is in the table of contents, which repeats the text and changes with it. */
	boolean isContents() {
		return part.equals(Parts.CONTENTS);
	}
}
