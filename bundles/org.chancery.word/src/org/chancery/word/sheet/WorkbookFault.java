package org.chancery.word.sheet;

/** What is wrong with a workbook, in one line for a person. */
final class WorkbookFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	WorkbookFault(String message) {
		super(message, null, false, false);
	}
}
