package org.chancery.core.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.chancery.model.text.NumberFormat;

class NumberTextTest {

	@ParameterizedTest
	@EnumSource(value = NumberFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
	void whatIsWrittenIsReadAgain(NumberFormat format) {
		for (String language : new String[] { "en", "fr", "es" }) {
			for (int ordinal = 1; ordinal <= 20; ordinal++) {
				String text = NumberText.format(ordinal, format, language);
				assertEquals(OptionalInt.of(ordinal), NumberText.parse(text, format, language), text);
			}
		}
	}

	@Test
	void romanNumeralsRunTo3999() {
		for (int ordinal = 1; ordinal < 4000; ordinal++) {
			String text = NumberText.format(ordinal, NumberFormat.UPPER_ROMAN, "en");
			assertEquals(OptionalInt.of(ordinal), NumberText.parse(text, NumberFormat.UPPER_ROMAN, "en"), text);
		}
	}

	@ParameterizedTest
	@CsvSource({ "IIII, UPPER_ROMAN", "ab, LOWER_LETTER", "007, DECIMAL", "'', DECIMAL", "'', LOWER_ROMAN", "0, DECIMAL",
			"99999999999, DECIMAL", "iv, UPPER_ROMAN", "5 bis, DECIMAL", "x, UPPER_WORD", "5, NONE", "-1, DECIMAL" })
	void whatIsNoNumberOfTheFormatIsNotRead(String text, NumberFormat format) {
		assertEquals(OptionalInt.empty(), NumberText.parse(text, format, "en"));
	}

	@ParameterizedTest
	@CsvSource({ "Article 5, 'Article ', 5, ''", "Article 5 bis, 'Article ', 5 bis, ''", "(a), (, a, )", "1., '', 1, .",
			"CHAPTER II, 'CHAPTER ', II, ''", "Article 2.5, 'Article ', 2.5, ''", "Annex I-A, 'Annex ', I-A, ''",
			"Artículo primero, 'Artículo ', primero, ''", "Article 12A, 'Article ', 12A, ''", "'Art. 9.-', 'Art. ', 9, .-",
			"***, '', ***, ''" })
	void labelsAreTakenApart(String label, String prefix, String value, String suffix) {
		assertEquals(new LabelParts(prefix, value, suffix), LabelParts.of(label));
	}
}
