package org.chancery.core.numbering;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.Text;

/**
 * Numbers a tree of clauses. A locked number that is a plain ordinal sets the count, so that what follows runs on from
 * it; a locked <em>bis</em> leaves the count alone.
 */
public final class Numbering {

	private final NumberingRules rules;
	private final Citations citations;

	Numbering(NumberingRules rules) {
		this.rules = rules;
		this.citations = new Citations(rules.language());
	}

	/**
	 * Numbers every clause of a tree.
	 *
	 * @param top    the top level
	 * @param inside the clauses inside a clause, in order
	 * @return by identity; every clause of the tree has an entry
	 */
	public static Map<Clause, ClauseNumber> of(List<Clause> top, Function<Clause, List<Clause>> inside,
			NumberingRules rules) {
		Map<Clause, ClauseNumber> numbers = new IdentityHashMap<>();
		new Numbering(rules).visit(top, inside, Place.top(), numbers);
		return numbers;
	}

	/** Numbers a text as its own audience sees it. */
	public static Map<Clause, ClauseNumber> of(Text text, String language) {
		return of(text.getClauses(), Clause::getClauses, NumberingRules.of(text, language));
	}

	private void visit(List<Clause> siblings, Function<Clause, List<Clause>> inside, Place place,
			Map<Clause, ClauseNumber> numbers) {
		Map<ClauseKind, Integer> seen = new HashMap<>();
		for (Clause clause : siblings) {
			ClauseNumber number = number(clause, place, seen);
			numbers.put(clause, number);
			visit(inside.apply(clause), inside, place.inside(clause, number), numbers);
		}
	}

	/**
	 * The number of the next clause of a place, which counts from then on.
	 *
	 * @param seen how many of each kind came before it among its siblings; it is added
	 */
	ClauseNumber number(Clause clause, Place place, Map<ClauseKind, Integer> seen) {
		int position = seen.merge(clause.getKind(), 1, Integer::sum);
		int depth = clause.getKind() == ClauseKind.SUBPARAGRAPH ? place.subparagraphs() + 1 : 1;
		return number(clause, rules.rule(clause.getKind(), depth), place, position);
	}

	private ClauseNumber number(Clause clause, NumberRule rule, Place place, int position) {
		if (clause.getLockedLabel() != null) {
			LabelParts parts = LabelParts.of(clause.getLockedLabel());
			setCount(parts.value(), rule, place);
			return new ClauseNumber(clause.getLockedLabel(), parts.value(), 0,
					citations.numbered(clause.getKind(), parts.value(), rule, place), rule);
		}
		if (clause.getLockedNumber() != null) {
			setCount(clause.getLockedNumber(), rule, place);
			return labelled(clause.getLockedNumber(), 0, rule, place);
		}
		if (clause.isUnnumbered() || rule.format() == NumberFormat.NONE && !rule.sign()) {
			return ClauseNumber.none(citations.unnumbered(clause.getKind(), position, place));
		}
		if (rule.sign()) {
			String sign = rule.prefix() + rule.suffix();
			return new ClauseNumber(sign, "", 0, citations.unnumbered(clause.getKind(), position, place), rule);
		}
		int ordinal = place.next(rule);
		String own = NumberText.format(ordinal, rule.format(), rules.language());
		String outer = rule.compound() ? place.compoundValue(rule.kind()) : "";
		return labelled(outer.isEmpty() ? own : outer + "." + own, ordinal, rule, place);
	}

	private ClauseNumber labelled(String value, int ordinal, NumberRule rule, Place place) {
		return new ClauseNumber(rule.prefix() + value + rule.suffix(), value, ordinal,
				citations.numbered(rule.kind(), value, rule, place), rule);
	}

	private void setCount(String value, NumberRule rule, Place place) {
		String own = rule.compound() ? value.substring(value.lastIndexOf('.') + 1) : value;
		OptionalInt ordinal = NumberText.parse(own, rule.format(), rules.language());
		ordinal.ifPresent(count -> place.set(rule, count));
	}
}
