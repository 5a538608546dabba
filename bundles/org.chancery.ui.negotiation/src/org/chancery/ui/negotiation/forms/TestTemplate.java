package org.chancery.ui.negotiation.forms;

import java.util.List;

/**
 * A test ready to be filled in.
 *
 * @param label what a person reads
 * @param words what is written; the part in parentheses of the label stands in it
 */
public record TestTemplate(String label, String words) {

	/** One for each kind of test. */
	public static final List<TestTemplate> ALL = List.of(new TestTemplate("The clause must exist", "exists"),
			new TestTemplate("The clause must not exist", "absent"), new TestTemplate("The wording is frozen as it stands", "frozen"),
			new TestTemplate("Words must appear", "contains \"words\""), new TestTemplate("Words must not appear", "lacks \"words\""),
			new TestTemplate("A quantity has a bound", "quantity >= 12 nautical miles"),
			new TestTemplate("A date has a bound", "date <= 2030-01-01"),
			new TestTemplate("A party is bound so strongly", "strength of \"PARTY\" >= shall"),
			new TestTemplate("A term keeps its meaning", "defines \"term\""),
			new TestTemplate("A reference keeps its target", "refers to \"Article 1\""));

	/** The words behind what stands already, joined by {@code and}. */
	public String after(String present) {
		return present.isBlank() ? words : present.strip() + " and " + words;
	}
}
