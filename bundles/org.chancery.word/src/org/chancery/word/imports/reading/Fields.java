package org.chancery.word.imports.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open at a place of a story, outermost first (ISO 29500-1, 17.16). */
final class Fields {

	private static final int LONGEST_INSTRUCTION = 4096;

	/** One field. */
	private static final class Field {
		final StringBuilder instruction = new StringBuilder();
		boolean result;
		boolean reference;
		boolean contents;
	}

	private final Deque<Field> open = new ArrayDeque<>();
	private int contents;

	void begin() {
		open.push(new Field());
	}

	/** Adds to the instruction of the innermost field. */
	void instruct(CharSequence text) {
		Field field = open.peek();
		if (field != null && !field.result && field.instruction.length() < LONGEST_INSTRUCTION) {
			field.instruction.append(text);
		}
	}

	/** The innermost field passes to its result. */
	void separate() {
		Field field = open.peek();
		if (field == null || field.result) {
			return;
		}
		field.result = true;
		String name = name(field.instruction);
		field.contents = name.equals("TOC");
		field.reference = name.equals("REF") || name.equals("NOTEREF");
		contents += field.contents ? 1 : 0;
	}

	/** The innermost field ends; returns its instruction if its result is a cross-reference, else null. */
	String end() {
		Field field = open.poll();
		if (field == null) {
			return null;
		}
		contents -= field.contents ? 1 : 0;
		return field.reference ? field.instruction.toString() : null;
	}

	/** Whether the innermost field has only an instruction so far and is of those that make numbers. */
	boolean numberWithoutResult() {
		Field field = open.peek();
		if (field == null || field.result) {
			return false;
		}
		String name = name(field.instruction);
		return name.equals("LISTNUM") || name.startsWith("AUTONUM") || name.equals("SEQ");
	}

	/** Whether what comes now is an instruction, not text. */
	boolean inInstruction() {
		for (Field field : open) {
			if (!field.result) {
				return true;
			}
		}
		return false;
	}

	/** Whether the innermost field is a cross-reference that shows its result now. */
	boolean inReference() {
		Field field = open.peek();
		return field != null && field.reference;
	}

	/** Whether what comes now is the result of a table of contents. */
	boolean inContents() {
		return contents > 0;
	}

	boolean none() {
		return open.isEmpty();
	}

	private static String name(CharSequence instruction) {
		String text = instruction.toString().strip();
		int space = 0;
		while (space < text.length() && !Character.isWhitespace(text.charAt(space)) && text.charAt(space) != '\\') {
			space++;
		}
		return text.substring(0, space).toUpperCase(Locale.ROOT);
	}

	/** Turns the instruction of a cross-reference and what it printed into a piece; null if it names no bookmark. */
	static Piece.Reference reference(String instruction, String printed, int look) {
		String bookmark = null;
		var switches = new StringBuilder();
		String[] words = instruction.strip().split("\\s+");
		for (int i = 1; i < words.length; i++) {
			if (words[i].startsWith("\\") && words[i].length() > 1) {
				switches.append(words[i].charAt(1));
				// The switches for a picture and a separator take the next word as their value.
				i += "*#@d".indexOf(words[i].charAt(1)) >= 0 && words[i].length() == 2 ? 1 : 0;
			} else if (bookmark == null) {
				bookmark = words[i].replace("\"", "");
			}
		}
		return bookmark == null ? null : new Piece.Reference(bookmark, switches.toString(), printed, look);
	}
}
