package org.chancery.negotiation.redline;

import java.util.List;

import org.chancery.model.negotiation.RedLineTest;

/**
 * How tests of red lines are written, in a spreadsheet and in the form of the workbench alike. The grammar is specified
 * in {@code docs/red-line-tests.md}. What {@link #print} writes, {@link #parse} reads as the same tests.
 */
public final class TestSyntax {

	private TestSyntax() {
	}

	/**
	 * Reads tests.
	 *
	 * @param text trusted in nothing
	 * @return all of which must hold; contained by nothing yet
	 * @throws TestSyntaxException if it is not written so, or names what the dossier does not have
	 */
	public static List<RedLineTest> parse(String text, TestContext context) throws TestSyntaxException {
		return new TestParser(new TokenStream(TestLexer.read(text)), context).whole();
	}

	/** Writes tests all of which must hold; empty if there are none. */
	public static String print(List<RedLineTest> tests, TestContext context) {
		return new TestPrinter(context).whole(tests);
	}
}
