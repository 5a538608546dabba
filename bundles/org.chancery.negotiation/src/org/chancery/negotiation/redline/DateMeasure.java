package org.chancery.negotiation.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.language.DateMention;
import org.chancery.model.negotiation.Operator;

/** Dates against a bound. A date without a year says nothing; one without a day is every day that it may be. */
final class DateMeasure implements BoundCondition.Measure {

	private final Operator operator;
	private final LocalDate bound;
	private final boolean byFigure;

	DateMeasure(Operator operator, LocalDate bound, boolean byFigure) {
		this.operator = operator;
		this.bound = bound;
		this.byFigure = byFigure;
	}

	@Override
	public TextIndex.Aspect aspect() {
		return TextIndex.Aspect.DATE;
	}

	@Override
	public String spoken() {
		return "a date";
	}

	@Override
	public List<BoundCondition.Measured> read(ClauseFacts facts, int reading) {
		List<BoundCondition.Measured> found = new ArrayList<>();
		String text = facts.readings().get(reading).text();
		for (DateMention date : facts.law(reading).dates()) {
			if (date.year() != 0) {
				found.add(judge(text, date));
			}
		}
		return found;
	}

	private BoundCondition.Measured judge(String text, DateMention date) {
		LocalDate first = date.first().orElseThrow();
		LocalDate last = date.last().orElseThrow();
		boolean kept = Bounds.keeps(first.compareTo(bound), operator) && Bounds.keeps(last.compareTo(bound), operator);
		if (!kept || !byFigure && Bounds.strictlyBeyond(operator, date.bound(), first.equals(bound))) {
			return new BoundCondition.Measured(date.start(), date.end(), Outcome.CROSSED, "it must be " + spoken(operator) + " " + bound);
		}
		if (!byFigure && Bounds.opposite(operator, date.bound()) && !Bounds.neutral(text, date.start(), date.dateStart())) {
			return new BoundCondition.Measured(date.start(), date.end(), Outcome.UNDECIDED,
					"the text bounds it from the other side than the red line does");
		}
		return new BoundCondition.Measured(date.start(), date.end(), Outcome.HOLDS, null);
	}

	private static String spoken(Operator operator) {
		return switch (operator) {
		case LESS -> "before";
		case AT_MOST -> "no later than";
		case EQUAL -> "exactly";
		case AT_LEAST -> "no earlier than";
		case GREATER -> "after";
		};
	}
}
