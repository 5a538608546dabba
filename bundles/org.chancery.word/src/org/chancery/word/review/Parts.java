package org.chancery.word.review;

/** Where in a file a change is. */
final class Parts {

	static final String BODY = "body";
	static final String TABLE = "table";
	static final String CONTENTS = "table of contents";
	static final String BOX = "text box";
	static final String FOOTNOTE = "footnote";
	static final String ENDNOTE = "endnote";
	static final String HEADER = "header";
	static final String FOOTER = "footer";
	static final String SECTION = "section";
	static final String STYLE = "style";
	static final String FILE = "file";

	private Parts() {
	}
}
