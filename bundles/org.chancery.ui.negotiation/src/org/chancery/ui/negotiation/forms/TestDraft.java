package org.chancery.ui.negotiation.forms;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A test of a red line as it is put together in a form, and how it joins those that stand already. */
public final class TestDraft {
	private final Map<TestPart, String> parts = new EnumMap<>(TestPart.class);
	private final String present;
	private TestKind kind = TestKind.CONTAINS;
	private boolean denied;
	private boolean alternative;

	/** @param present the tests that stand already, as the spreadsheet writes them; empty for none */
	public TestDraft(String present) {
		this.present = present.strip();
	}

	/** Which kind it is to be. */
	public void kind(TestKind chosen) {
		kind = chosen;
	}

	/** Which kind it is. */
	public TestKind kind() {
		return kind;
	}

	/** A person typed or chose a part. */
	public void set(TestPart part, String typed) {
		parts.put(part, typed.strip());
	}

	/** What stands in a part: the usual until something is chosen. */
	public String get(TestPart part) {
		return parts.getOrDefault(part, part.choices().isEmpty() ? "" : part.choices().getFirst());
	}

	/** Whether the opposite is meant. */
	public void denied(boolean opposite) {
		denied = opposite;
	}

	/** Whether it is enough that either this one or those that stand already hold. */
	public void alternative(boolean enough) {
		alternative = enough;
	}

	/** Whether there are tests to join. */
	public boolean joins() {
		return !present.isEmpty();
	}

	/** This test alone, as the spreadsheet writes it. */
	public String words() {
		String place = get(TestPart.PLACE).isEmpty() ? "" : " in " + quoted(TestPart.PLACE);
		return (denied ? "not " : "") + condition() + place;
	}

	/** All tests. */
	public String all() {
		if (present.isEmpty()) {
			return words();
		}
		return alternative ? present + " or " + words() : (present.contains(" or ") ? "(" + present + ")" : present) + " and " + words();
	}

	private String condition() {
		return switch (kind) {
		case EXISTS -> "exists";
		case ABSENT -> "absent";
		case FROZEN -> "frozen";
		case CONTAINS -> "contains " + terms();
		case LACKS -> "lacks " + terms();
		case QUANTITY -> "quantity " + TestPart.operator(get(TestPart.BOUND)) + " " + get(TestPart.NUMBER).replace(",", "") + " " + unit();
		case DATE -> "date " + TestPart.operator(get(TestPart.DAY_BOUND)) + " " + get(TestPart.DAY);
		case STRENGTH -> "strength " + (get(TestPart.PARTY).isEmpty() ? "" : "of " + quoted(TestPart.PARTY) + " ")
				+ TestPart.operator(get(TestPart.STRENGTH_BOUND)) + " " + get(TestPart.STRENGTH);
		case DEFINES -> "defines " + quoted(TestPart.TERM) + (get(TestPart.MEANING).isEmpty() ? "" : " as " + quoted(TestPart.MEANING));
		case REFERS -> "refers to " + quoted(TestPart.TARGET);
		};
	}

	private String terms() {
		return Stream.of(get(TestPart.WORDS).split(",")).map(String::strip).filter(each -> !each.isEmpty()).map(TestDraft::quoted)
				.collect(Collectors.joining(", "));
	}

	/** A unit in which a word joins tests stands in quotation marks. */
	private String unit() {
		String unit = get(TestPart.UNIT);
		return unit.matches("(?i)[\\p{L} ]*") && !unit.matches("(?i).*\\b(?:and|or|not|in)\\b.*") ? unit : quoted(unit);
	}

	private String quoted(TestPart part) {
		return quoted(get(part));
	}

	private static String quoted(String words) {
		return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}
}
