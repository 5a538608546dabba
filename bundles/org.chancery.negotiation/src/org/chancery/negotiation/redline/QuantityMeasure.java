package org.chancery.negotiation.redline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chancery.comparison.language.Quantity;
import org.chancery.comparison.language.Unit;
import org.chancery.model.negotiation.Operator;

/**
 * Quantities against a bound. The figure is compared, whatever bounds it in the text, for a red line may limit a limit;
 * only where the text bounds it from the other side than the red line does, a person must decide.
 */
final class QuantityMeasure implements BoundCondition.Measure {

	/** Words between a number and what it counts: twelve (12) named fishing vessels. */
	private static final int ADJECTIVES = 2;

	private final Operator operator;
	private final BigDecimal bound;
	private final String words;
	private final Unit unit;
	private final Term counted;
	/** Whether the figure alone decides, from whatever side the text bounds it. */
	private final boolean byFigure;

	/** @param unit what the words mean; empty if they are just what is counted */
	QuantityMeasure(Operator operator, BigDecimal bound, String words, Optional<Unit> unit, Term counted, boolean byFigure) {
		this.operator = operator;
		this.bound = bound;
		this.words = words;
		this.unit = unit.orElse(null);
		this.counted = counted;
		this.byFigure = byFigure;
	}

	@Override
	public TextIndex.Aspect aspect() {
		return TextIndex.Aspect.QUANTITY;
	}

	@Override
	public String spoken() {
		return "a quantity in " + words;
	}

	@Override
	public List<BoundCondition.Measured> read(ClauseFacts facts, int reading) {
		List<BoundCondition.Measured> found = new ArrayList<>();
		for (Quantity quantity : facts.law(reading).quantities()) {
			Interval interval = unit != null ? Interval.of(quantity, unit)
					: counts(facts, reading, quantity) ? Interval.plain(quantity) : null;
			if (interval != null) {
				found.add(judge(facts.readings().get(reading).text(), quantity, interval));
			}
		}
		return found;
	}

	/** Whether what the test names follows the number. */
	private boolean counts(ClauseFacts facts, int reading, Quantity quantity) {
		WordRow row = facts.row(reading);
		String text = facts.readings().get(reading).text();
		for (Term.Found found : counted.find(row, text)) {
			int start = row.start(found.first());
			boolean within = quantity.numberStart() < start && start < quantity.end();
			int between = 0;
			for (int i = found.first() - 1; i >= 0 && row.start(i) >= quantity.end(); i--) {
				between++;
			}
			if (within || start >= quantity.end() && between <= ADJECTIVES && !Term.ends(text, quantity.end(), start)) {
				return true;
			}
		}
		return false;
	}

	private BoundCondition.Measured judge(String text, Quantity quantity, Interval interval) {
		Outcome outcome = interval.compare(operator, bound);
		String why = null;
		if (outcome == Outcome.CROSSED || Bounds.strictlyBeyond(operator, quantity.bound(), interval.equalTo(bound)) && sided(text, quantity)) {
			outcome = Outcome.CROSSED;
			why = "it must be " + Bounds.spoken(operator) + " " + bound.stripTrailingZeros().toPlainString() + " " + words;
		} else if (!quantity.consistent()) {
			outcome = Outcome.UNDECIDED;
			why = "figures and words contradict each other";
		} else if (outcome == Outcome.UNDECIDED) {
			why = "months and days cannot be compared so closely";
		} else if (Bounds.opposite(operator, quantity.bound()) && sided(text, quantity)) {
			outcome = Outcome.UNDECIDED;
			why = "the text bounds it from the other side than the red line does";
		}
		return new BoundCondition.Measured(quantity.start(), quantity.end(), outcome, why);
	}

	/** Whether it matters from which side the text bounds it. */
	private boolean sided(String text, Quantity quantity) {
		return !byFigure && !quantity.deadline() && !Bounds.neutral(text, quantity.start(), quantity.numberStart());
	}
}
