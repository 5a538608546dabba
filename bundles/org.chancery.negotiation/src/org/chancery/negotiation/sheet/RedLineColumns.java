package org.chancery.negotiation.sheet;

import java.util.List;

/** The columns of the table of red lines. */
final class RedLineColumns {

	static final String ID = "id";
	static final String CLAUSE = "clause";
	static final String SENTENCE = "sentence";
	static final String DECLARATION = "public declaration";
	static final String TEST = "test";
	static final String OPENING = "opening";
	static final String TARGET = "target";
	static final String BOTTOM_LINE = "bottom line";
	static final String OWNER = "owner";
	static final String AUDIENCE = "audience";
	static final List<String> ALL = List.of(ID, CLAUSE, SENTENCE, DECLARATION, TEST, OPENING, TARGET, BOTTOM_LINE, OWNER, AUDIENCE);
	static final List<String> NEEDED = List.of(ID, CLAUSE, SENTENCE, TEST, AUDIENCE);
	/** What the table is called in a workbook. */
	static final String NAME = "Red lines";

	private RedLineColumns() {
	}
}
