package org.chancery.core.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.Clause;
import org.chancery.model.text.NumberFormat;

/** Counts through labelled clauses in order by one rule, as {@link Numbering} will, and tells which it yields. */
final class LabelCount {

	private final NumberRule rule;
	private final String language;
	/** The values of the clauses counted so far, as this rule and its exceptions give them. */
	private final Map<Clause, String> values;
	private final Map<Clause, String> settled;
	private final Map<Clause, Integer> counts = new HashMap<>();

	/**
	 * @param settled the values of clauses that other rules number
	 * @param values  takes the values of the clauses counted
	 */
	LabelCount(NumberRule rule, String language, Map<Clause, String> settled, Map<Clause, String> values) {
		this.rule = rule;
		this.language = language;
		this.settled = settled;
		this.values = values;
	}

	/** Whether the rule yields the label of the next clause; if not, the count goes on as from a locked number. */
	boolean yields(LabelledClause next) {
		Clause scope = next.scope(rule.continuous());
		int ordinal = counts.getOrDefault(scope, rule.first() - 1) + 1;
		String outer = rule.compound() ? next.outerValue(this::value) : "";
		String expected = rule.prefix() + (outer.isEmpty() ? "" : outer + ".")
				+ NumberText.format(ordinal, rule.format(), language) + rule.suffix();
		String within = within(next.label());
		String value = within != null ? within : LabelParts.of(next.label()).value();
		boolean yields = (rule.format() != NumberFormat.NONE || rule.sign()) && expected.equals(next.label());
		values.put(next.clause(), yields && rule.sign() ? "" : value);
		if (yields) {
			counts.put(scope, ordinal);
			return true;
		}
		String own = rule.compound() ? value.substring(value.lastIndexOf('.') + 1) : value;
		OptionalInt locked = NumberText.parse(own, rule.format(), language);
		locked.ifPresent(count -> counts.put(scope, count));
		return false;
	}

	private String value(Clause clause) {
		String own = values.get(clause);
		return own != null ? own : settled.getOrDefault(clause, "");
	}

	/** What stands between the prefix and the suffix of the rule; null if the label has not both. */
	String within(String label) {
		boolean fits = label.length() > rule.prefix().length() + rule.suffix().length() && label.startsWith(rule.prefix())
				&& label.endsWith(rule.suffix());
		return fits ? label.substring(rule.prefix().length(), label.length() - rule.suffix().length()) : null;
	}
}
