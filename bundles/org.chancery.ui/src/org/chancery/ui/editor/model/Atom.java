package org.chancery.ui.editor.model;

/**
 * An inline that is one position of the text: it is passed, selected and deleted as a whole.
 *
 * @param kind     what it is
 * @param label    what is drawn
 * @param detail   what is told when the pointer rests on it; empty if nothing
 * @param targetId for a cross-reference, id of the clause referred to; null otherwise, or if there is none
 * @param block    whether it stands between paragraphs
 */
public record Atom(Kind kind, String label, String detail, String targetId, boolean block) {

	/** The character that stands for an atom (Unicode, object replacement character). */
	public static final char CHARACTER = '\uFFFC';

	/** The kinds of atoms. */
	public enum Kind {
		/** A cross-reference, drawn with the current number of its target. */
		REFERENCE,
		/** Disputed words with their options. */
		BRACKET,
		/** A footnote. */
		NOTE,
		/** Something imported that is kept as it is. */
		OPAQUE
	}
}
