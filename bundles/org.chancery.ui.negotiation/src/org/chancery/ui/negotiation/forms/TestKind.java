package org.chancery.ui.negotiation.forms;

import java.util.ArrayList;
import java.util.List;

/** The kinds of tests, with what each asks for. */
public enum TestKind {
	/** The words that must be there. */
	CONTAINS("Words must appear", TestPart.WORDS),
	/** The words that must not. */
	LACKS("Words must not appear", TestPart.WORDS),
	/** How much. */
	QUANTITY("A quantity has a bound", TestPart.BOUND, TestPart.NUMBER, TestPart.UNIT),
	/** When. */
	DATE("A date has a bound", TestPart.DAY_BOUND, TestPart.DAY),
	/** Who must how strongly. */
	STRENGTH("A party is bound so strongly", TestPart.PARTY, TestPart.STRENGTH_BOUND, TestPart.STRENGTH),
	/** Not a sign is changed. */
	FROZEN("The wording is frozen as it stands"),
	/** It is there. */
	EXISTS("The clause must exist"),
	/** It is not. */
	ABSENT("The clause must not exist"),
	/** What a term means. */
	DEFINES("A term keeps its meaning", TestPart.TERM, TestPart.MEANING),
	/** Where a reference leads. */
	REFERS("A reference keeps its target", TestPart.TARGET);

	private final String label;
	private final List<TestPart> parts;

	TestKind(String label, TestPart... parts) {
		this.label = label;
		List<TestPart> all = new ArrayList<>(List.of(parts));
		all.add(TestPart.PLACE);
		this.parts = List.copyOf(all);
	}

	/** What a person reads. */
	public String label() {
		return label;
	}

	/** What it asks for, in order. */
	public List<TestPart> parts() {
		return parts;
	}
}
