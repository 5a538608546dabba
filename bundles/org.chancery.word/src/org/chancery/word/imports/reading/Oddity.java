package org.chancery.word.imports.reading;

import org.chancery.core.exchange.ImportRemark.Gravity;

/** What may be met in a Word file that a person should hear of. */
public enum Oddity {
	/** Tracked insertions, deletions and moves. */
	TRACKED_CHANGES(Gravity.DOUBT, "Tracked changes were found; the text was read as if all of them were accepted."),
	/** Comments. */
	COMMENTS(Gravity.LOSS, "Comments were found; they are not part of the text and were not taken over."),
	/** Text boxes. */
	TEXT_BOXES(Gravity.DOUBT, "A text box was found; its words were taken over as paragraphs after the one it hangs on."),
	/** Other documents embedded. */
	EMBEDDED_DOCUMENT(Gravity.LOSS, "Another document is embedded here; it was not taken over."),
	/** Hidden text. */
	HIDDEN_TEXT(Gravity.DOUBT, "Hidden text was found; it was taken over as visible text."),
	/** Struck text. */
	STRUCK_TEXT(Gravity.DOUBT, "Text that is struck through was found; it was taken over without the stroke."),
	/** Tables. */
	TABLE(Gravity.NOTE, "A table was found; it is kept unchanged."),
	/** A text that is a table, as bilingual drafts are. */
	TEXT_IN_TABLE(Gravity.DOUBT, "Most words of the file stand in tables, as where two languages stand side by side; they were kept as tables, not read as clauses."),
	/** Numbers in a table. */
	TABLE_NUMBERS(Gravity.NOTE, "A table has paragraphs that Word numbers by itself; the numbers are part of its words now."),
	/** Pictures. */
	PICTURE(Gravity.NOTE, "A picture or equation was found; it is kept unchanged."),
	/** Links of pictures and tables to the outside, and parts of parts. */
	UNREACHED_PART(Gravity.LOSS, "Something kept unchanged refers to what lies outside of it; the reference was not taken over."),
	/** Automatic numbers made by fields. */
	NUMBER_FIELD(Gravity.LOSS, "A number is made by a field without a stored result; it was not taken over."),
	/** Notes in a table. */
	TABLE_NOTES(Gravity.DOUBT, "A table has footnotes; they follow the table now."),
	/** A table of contents. */
	CONTENTS(Gravity.NOTE, "A table of contents was found; it is not part of the text and is made anew by an export."),
	/** Macros. */
	MACROS(Gravity.NOTE, "The file holds macros; they were neither run nor taken over."),
	/** Notes that nothing refers to. */
	LOOSE_NOTES(Gravity.DOUBT, "A footnote is referred to nowhere; its words follow the text."),
	/** References to bookmarks that are not there. */
	BROKEN_REFERENCE(Gravity.DOUBT, "A cross-reference points at nothing; it was taken over as plain words."),
	/** Headers and footers. */
	HEADERS(Gravity.NOTE, "Headers and footers are not part of the text. Their words: ");

	private final Gravity gravity;
	private final String message;

	Oddity(Gravity gravity, String message) {
		this.gravity = gravity;
		this.message = message;
	}

	/** How much it matters. */
	public Gravity gravity() {
		return gravity;
	}

	/** What is said of it, in one sentence. */
	public String message() {
		return message;
	}
}
