package org.chancery.core.exchange;

/**
 * Something in a file that its reader does not see.
 *
 * @param kind        what it is
 * @param part        where in the file: body, header, or the name of the part
 * @param description one line, which quotes hidden words as far as there are any
 * @param sent        whether the file that was sent had the same
 */
public record ConcealedMatter(Kind kind, String part, String description, boolean sent) {

	/** What is concealed. */
	public enum Kind {
		/** Words that are not shown: hidden, white on white, or too small to read. */
		TEXT,
		/** Data kept beside the text. */
		DATA,
		/** A file inside the file. */
		EMBEDDED,
		/** Something that Word would fetch from elsewhere. */
		LINK,
		/** A program; it is never run. */
		MACRO,
		/** Another document that Word would put in the place of its reference. */
		INCLUDED,
		/** Words that the alternatives for older programs say otherwise. */
		ALTERNATIVE
	}
}
