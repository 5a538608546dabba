package org.chancery.core.exchange;

/**
 * One difference between the file that was sent and the one that came back.
 *
 * @param clause   id of the clause of the text that was sent in which it lies, or behind which it comes; empty outside
 *                 of clauses: in headers, in the title
 * @param number   how that clause is cited: "Article 5(2)(a)"; empty as {@code clause}
 * @param kind     what was done
 * @param declared whether it is a tracked change or a comment
 * @param author   who declares it; empty if it is undeclared or names nobody
 * @param date     when, as the file says it (ISO 8601); empty if it says nothing
 * @param old      the words before, "\n" for the end of a paragraph, a field or other thing that is no word in braces;
 *                 for a comment the words that it is about; empty if there were none
 * @param now      the words after, likewise; for a comment what it says
 * @param part     where in the file: body, table, text box, header, footer, footnote, endnote, or, for what is no text,
 *                 style, section, file
 */
public record CounterDraftChange(String clause, String number, Kind kind, boolean declared, String author, String date,
		String old, String now, String part) {

	/** What was done. */
	public enum Kind {
		/** Words came. */
		INSERT,
		/** Words went. */
		DELETE,
		/** Words stand elsewhere. */
		MOVE,
		/** Words went and others came in their place; a number, a field or its target is another. */
		REPLACE,
		/** The words are the same and look otherwise; in the worst case they are hidden. */
		FORMAT,
		/** Somebody comments on words. */
		COMMENT
	}
}
