package org.chancery.ui.negotiation.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.negotiation.divergence.MeterPoint;
import org.chancery.negotiation.divergence.MeterReading;
import org.chancery.negotiation.ledger.Balance;
import org.chancery.negotiation.ledger.Ledger;

/**
 * What a chart shows.
 *
 * @param title         what it is about
 * @param left          what reaches to the left: "Cost"; empty if nothing does
 * @param right         what reaches to the right: "Gain"
 * @param sure          what is solid: "agreed"
 * @param possible      what is hatched: "open"
 * @param bars          the lines
 */
public record Bars(String title, String left, String right, String sure, String possible, List<Bar> bars) {

	/** The balance of all rows: what is agreed, and what is on the table. */
	public static Bars total(Balance total) {
		Bars bars = balance("Balance", List.of(total));
		Bar bar = bars.bars().getFirst();
		return new Bars(bars.title(), bars.left(), bars.right(), bars.sure(), bars.possible(),
				List.of(new Bar("All", bar.left(), bar.leftPossible(), bar.right(), bar.rightPossible())));
	}

	/** The balance of some groups of rows: what is agreed, and what is on the table. */
	public static Bars balance(String title, List<Balance> balances) {
		return new Bars(title, "Cost", "Gain", "agreed", "open", balances.stream()
				.map(each -> new Bar(each.name().isEmpty() ? "Without a name" : each.name(), each.agreed().cost(), each.open().cost(),
						each.agreed().gain(), each.open().gain()))
				.toList());
	}

	/** The meter between private and public text, for the treaty and its chapters. */
	public static Bars meter(List<MeterReading> readings) {
		List<Bar> bars = new ArrayList<>();
		for (MeterReading each : readings) {
			bars.add(new Bar(each.clauseId() == null ? "Whole text" : each.title(), BigDecimal.ZERO, BigDecimal.ZERO,
					BigDecimal.valueOf(each.substantive()), BigDecimal.valueOf(each.divergent() - each.substantive())));
		}
		return new Bars("Clauses that diverge, by chapter", "", "Clauses", "in substance", "editorial", bars);
	}

	/** What a line says, read aloud or printed: "Access. Cost: 6 agreed, 2 open. Gain: 5 agreed." */
	public String spoken(Bar bar) {
		String right = side(this.right, bar.right(), bar.rightPossible());
		return bar.label() + ". " + (left.isEmpty() ? "" : side(left, bar.left(), bar.leftPossible()) + " ") + right;
	}

	/** The numbers of one side: "6 + 2", the possible part behind the sure one. */
	public String numbers(BigDecimal solid, BigDecimal hatched) {
		return hatched.signum() == 0 ? Ledger.amount(solid) : Ledger.amount(solid) + " + " + Ledger.amount(hatched);
	}

	/** The furthest that any line reaches to either side; at least 1. */
	public BigDecimal furthest() {
		BigDecimal most = BigDecimal.ONE;
		for (Bar bar : bars) {
			most = most.max(bar.toLeft()).max(bar.toRight());
		}
		return most;
	}

	private String side(String name, BigDecimal solid, BigDecimal hatched) {
		return name + ": " + Ledger.amount(solid) + " " + sure + (hatched.signum() == 0 ? "" : ", " + Ledger.amount(hatched) + " " + possible) + ".";
	}
}
