package org.chancery.ui.negotiation.chart;

import java.math.BigDecimal;

/**
 * One line of a chart: what reaches to the left of the axis and what to the right, each in two parts, the sure one solid
 * and the possible one hatched.
 *
 * @param label what the line is about
 */
public record Bar(String label, BigDecimal left, BigDecimal leftPossible, BigDecimal right, BigDecimal rightPossible) {

	/** How far it reaches to the left. */
	public BigDecimal toLeft() {
		return left.add(leftPossible);
	}

	/** How far it reaches to the right. */
	public BigDecimal toRight() {
		return right.add(rightPossible);
	}
}
