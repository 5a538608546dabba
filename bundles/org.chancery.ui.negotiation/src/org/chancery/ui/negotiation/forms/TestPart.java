package org.chancery.ui.negotiation.forms;

import java.util.List;

/** What a test of a red line is made of, as a person fills it in. */
public enum TestPart {
	/** Words or their synonyms. */
	WORDS("Words, or one of several with commas between"),
	/** From which side something is bounded. */
	BOUND("Bound", "at least", "more than", "exactly", "at most", "less than"),
	/** From which side a day is bounded. */
	DAY_BOUND("Bound", "no later than", "before", "on", "no earlier than", "after"),
	/** From which side a strength is bounded. */
	STRENGTH_BOUND("Bound", "at least", "at most", "exactly"),
	/** How many. */
	NUMBER("Number"),
	/** Of what; a word that is no unit is the thing counted. */
	UNIT("Unit, or what is counted"),
	/** A day. */
	DAY("Day, for instance 2030-01-31"),
	/** Who is bound; anybody if empty. */
	PARTY("Party (none: any)"),
	/** How strongly. */
	STRENGTH("Strength", "shall", "undertakes", "shall endeavour", "should", "may", "shall not", "may not"),
	/** What is defined. */
	TERM("Defined term"),
	/** As what; as it is defined now if empty. */
	MEANING("Meaning (none: as it stands now)"),
	/** What is referred to. */
	TARGET("Clause referred to"),
	/** Where to look; in the clause of the red line if empty. */
	PLACE("In the clause (none: that of the red line)");

	/** Units that treaties use most; others may be typed. */
	public static final List<String> UNITS = List.of("days", "working days", "weeks", "months", "years", "per cent", "nautical miles", "kilometres",
			"metres", "hectares", "tonnes", "kilograms", "degrees Celsius", "EUR", "USD");

	private final String label;
	private final List<String> choices;

	TestPart(String label, String... choices) {
		this.label = label;
		this.choices = List.of(choices);
	}

	/** What stands before it. */
	public String label() {
		return label;
	}

	/** What may be chosen, the usual first; empty if it is typed. */
	public List<String> choices() {
		return choices;
	}

	/** The sign of a bound. */
	static String operator(String words) {
		return switch (words) {
		case "at least", "no earlier than" -> ">=";
		case "more than", "after" -> ">";
		case "exactly", "on" -> "=";
		case "less than", "before" -> "<";
		default -> "<=";
		};
	}
}
