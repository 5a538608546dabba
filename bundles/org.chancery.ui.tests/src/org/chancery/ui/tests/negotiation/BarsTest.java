package org.chancery.ui.tests.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chancery.negotiation.divergence.MeterPoint;
import org.chancery.negotiation.ledger.Balance;
import org.chancery.negotiation.ledger.Balance.Sums;
import org.chancery.ui.negotiation.chart.Bar;
import org.chancery.ui.negotiation.chart.Bars;
import org.chancery.ui.negotiation.chart.TimeLine;
import org.junit.jupiter.api.Test;

class BarsTest {

	@Test
	void aBalanceIsReadAloudWithAllItsNumbers() {
		Bars bars = Bars.balance("Balance", List.of(new Balance("Access", 3, 3, 2, 1, 1, sums("6", "5"), sums("2", "0"), sums("9", "9"))));
		Bar bar = bars.bars().getFirst();
		assertEquals("Access. Cost: 6 agreed, 2 open. Gain: 5 agreed.", bars.spoken(bar));
		assertEquals("6 + 2", bars.numbers(bar.left(), bar.leftPossible()));
		assertEquals(new BigDecimal("8"), bars.furthest());
	}

	@Test
	void withoutRowsNothingIsDividedByNothing() {
		assertEquals(BigDecimal.ONE, Bars.balance("Balance", List.of()).furthest());
	}

	@Test
	void theMeterOverTimeHasThePastAndTheDaysToCome() {
		LocalDate today = LocalDate.of(2026, 7, 10);
		TimeLine line = TimeLine.of(List.of(new MeterPoint(today.minusDays(10), 4), new MeterPoint(today, 7)),
				List.of(new MeterPoint(today, 5), new MeterPoint(today.plusDays(10), 1)));
		assertEquals(List.of("2026-06-30: 4 divergences", "2026-07-10, today: 5 divergences",
				"2026-07-20: 1 divergence left, if every decision is carried out"), line.points().stream().map(line::spoken).toList());
		assertEquals(0.5, line.place(today));
		assertEquals(5, line.most());
		assertEquals(TimeLine.EMPTY, TimeLine.of(List.of(), List.of()));
	}

	private static Sums sums(String cost, String gain) {
		return new Sums(1, new BigDecimal(cost), new BigDecimal(gain));
	}
}
