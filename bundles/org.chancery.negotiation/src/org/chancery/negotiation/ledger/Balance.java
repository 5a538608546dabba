package org.chancery.negotiation.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What some rows of the ledger come to. Costs and gains are in the units of the ledger. Every row counts in exactly one
 * of three sums, by its status: agreed (ad referendum), open (floated or offered), withdrawn; what is withdrawn is
 * neither a cost nor a gain of ours any longer.
 *
 * @param name      the issue, or the code of the party; empty for none
 * @param rows      how many rows
 * @param asked     how many of them say what was asked
 * @param offered   how many say what was offered
 * @param given     how many say what was given
 * @param received  how many say what was received
 * @param agreed    the sums of what is agreed
 * @param open      the sums of what is on the table
 * @param withdrawn the sums of what was taken back
 */
public record Balance(String name, int rows, int asked, int offered, int given, int received, Sums agreed, Sums open,
		Sums withdrawn) {

	/**
	 * Cost and gain of some rows.
	 *
	 * @param rows how many
	 */
	public record Sums(int rows, BigDecimal cost, BigDecimal gain) {

		/** Gain less cost. */
		public BigDecimal net() {
			return gain.subtract(cost);
		}

		/** The sums of both. */
		public Sums plus(Sums other) {
			return new Sums(rows + other.rows, cost.add(other.cost), gain.add(other.gain));
		}

		private static Sums of(List<LedgerRow> all, Predicate<LedgerRow> which) {
			List<LedgerRow> some = all.stream().filter(which).toList();
			return new Sums(some.size(), sum(some, LedgerRow::cost), sum(some, LedgerRow::gain));
		}

		private static BigDecimal sum(List<LedgerRow> rows, Function<LedgerRow, BigDecimal> what) {
			return rows.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	}

	/** The balance of some rows. */
	public static Balance of(String name, List<LedgerRow> rows) {
		return new Balance(name, rows.size(), count(rows, LedgerRow::asked), count(rows, LedgerRow::offered),
				count(rows, LedgerRow::given), count(rows, LedgerRow::received), Sums.of(rows, LedgerRow::agreed),
				Sums.of(rows, LedgerRow::open), Sums.of(rows, LedgerRow::withdrawn));
	}

	/** What it comes to if all that is on the table is taken: agreed and open together. */
	public Sums exposure() {
		return agreed.plus(open);
	}

	private static int count(List<LedgerRow> rows, Function<LedgerRow, String> what) {
		return (int) rows.stream().filter(row -> Nothing.isSomething(what.apply(row))).count();
	}
}
