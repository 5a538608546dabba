package org.chancery.negotiation.tests.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.model.text.Clause;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.TestSyntax;
import org.chancery.negotiation.redline.TestSyntaxException;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of tests. */
class TestSyntaxTest {

	private final Talks talks = new Talks();
	private final Clause first = talks.article(Talks.run("Each Party shall grant access within twelve nautical miles."));
	private final Clause second = talks.article(Talks.run("\u201cZone\u201d means the waters of Article 1."));
	private final DossierTestContext context = RedLines.context(talks, first);

	@ParameterizedTest
	@ValueSource(strings = { "exists", "absent", "frozen as \"some words\"", "contains \"a \\\"quoted\\\" word\"", "lacks \"one\", \"two\"",
			"contains exactly \"Flag Party\"", "contains \"eau\" language fr", "quantity >= 12 nautical miles", "quantity < 2.5 %",
			"quantity <= 12 \"ships in port\"", "date <= 2030-01-01", "strength >= shall", "strength of \"Arvenia\" = shall not",
			"strength of \"Belmora\" < shall endeavour", "defines \"Zone\" as \"the waters\"", "refers to \"Article 2\"", "exists in \"Article 2\"",
			"lacks \"x\" in text", "exists and absent and not exists", "exists or absent", "exists and (absent or not (exists or absent))",
			"(exists and absent) or exists", "not (exists or absent)" })
	void whatIsWrittenIsReadAsTheSame(String test) throws TestSyntaxException {
		assertEquals(test, TestSyntax.print(TestSyntax.parse(test, context), context));
	}

	@Test
	void looseFormsAreRead() throws TestSyntaxException {
		String loose = " NOT  lacks \u201cgeodesic\u201d AND Quantity \u2265 12 nautical miles IN \u00abart. 2\u00bb";
		assertEquals("not lacks \"geodesic\" and quantity >= 12 nautical miles in \"Article 2\"", TestSyntax.print(TestSyntax.parse(loose, context), context));
	}

	@Test
	void orBindsLessThanAnd() throws TestSyntaxException {
		assertEquals("(exists and absent) or exists", TestSyntax.print(TestSyntax.parse("exists and absent or exists", context), context));
	}

	@Test
	void frozenAndDefinesTakeTheWordsOfNow() throws TestSyntaxException {
		assertEquals("frozen as \"Each Party shall grant access within twelve nautical miles.\"",
				TestSyntax.print(TestSyntax.parse("frozen", context), context));
		assertEquals("defines \"Zone\" as \"the waters of Article 1\" in \"Article 2\"",
				TestSyntax.print(TestSyntax.parse("defines \"Zone\" in \"Article 2\"", context), context));
	}

	@Test
	void severalClausesNeedAPlace() {
		DossierTestContext both = RedLines.context(talks, first, second);
		assertEquals("column 7: expected in and the clause to look at, since the red line is about several",
				assertThrows(TestSyntaxException.class, () -> TestSyntax.parse("exists", both)).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "quantity >= 12|15|a unit", "quantity 12 days|10|<", "quantity >= twelve days|13|a number",
			"date <= 2030-02-30|9|a day of the calendar", "date <= soon|9|a date", "strength >= must|13|a strength", "strength of \"Nobody\" >= shall|13|the code or name",
			"contains geodesic|10|words in quotation marks", "contains \"x|12|the closing quotation mark", "exists in \"Article 99\"|11|the citation",
			"(exists|8|and, or, or the closing", "exists absent|8|and, or, or the end", "exists and|11|a test", "contains \"\"|10|words between", "exists !|8|a test",
			"refers \"Article 1\"|8|to" })
	void aWrongOneIsRefusedWithColumnAndWhatWasExpected(String test, int column, String expected) {
		TestSyntaxException refused = assertThrows(TestSyntaxException.class, () -> TestSyntax.parse(test, context));
		assertEquals(column, refused.column(), refused.getMessage());
		assertTrue(refused.expected().startsWith(expected), refused.getMessage());
	}

	@Test
	void nestingHasAnEnd() {
		assertThrows(TestSyntaxException.class, () -> TestSyntax.parse("(".repeat(5000) + "exists", context));
		assertThrows(TestSyntaxException.class, () -> TestSyntax.parse("not ".repeat(5000) + "exists", context));
	}
}
