package org.chancery.negotiation.redline;

/** Quotation marks around words in a test. Straight ones are written; those that word processors put are read too. */
final class Quotes {

	private static final String OPENING = "\"\u201c\u00ab\u201e";
	private static final String CLOSING = "\"\u201d\u00bb\u201c";

	private Quotes() {
	}

	/** The mark that closes what this one opens; 0 if it opens nothing. */
	static char closing(char opening) {
		int index = OPENING.indexOf(opening);
		return index < 0 ? 0 : CLOSING.charAt(index);
	}

	/** Words in straight marks, such that reading them gives the same words. */
	static String quote(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
