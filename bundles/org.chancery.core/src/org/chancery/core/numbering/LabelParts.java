package org.chancery.core.numbering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label taken apart: "Article 5 bis" is prefix "Article ", value "5 bis", no suffix; "(a)" is "(", "a", ")".
 *
 * @param prefix what precedes the value
 * @param value  figures with full stops between, roman numerals, letters or a word, with "bis", "ter" or a letter behind
 * @param suffix what follows the value
 */
public record LabelParts(String prefix, String value, String suffix) {

	private static final Pattern LABEL = Pattern.compile(
			"(?<prefix>.*?)(?<value>\\d+(?:\\.\\d+)*(?:[A-Za-z]\\b)?|\\p{L}[\\p{L}-]*)"
					+ "(?<again>\\s(?:bis|ter|quater|quinquies|sexies|septies|octies))?(?<suffix>[^\\p{L}\\d]*)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/** Takes a label apart; a label without anything like a number is all value. */
	public static LabelParts of(String label) {
		Matcher matcher = LABEL.matcher(label);
		if (!matcher.matches()) {
			return new LabelParts("", label, "");
		}
		String again = matcher.group("again");
		return new LabelParts(matcher.group("prefix"), matcher.group("value") + (again == null ? "" : again),
				matcher.group("suffix"));
	}
}
