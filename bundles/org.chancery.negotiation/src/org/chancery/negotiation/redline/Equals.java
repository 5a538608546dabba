package org.chancery.negotiation.redline;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.model.negotiation.DateTest;
import org.chancery.model.negotiation.Operator;
import org.chancery.model.negotiation.QuantityTest;
import org.chancery.model.negotiation.RedLineTest;

/** Makes of a bound a test for exactly that figure or day. */
final class Equals {

	private Equals() {
	}

	static RedLineTest bound(RedLineTest test) {
		RedLineTest equal = EcoreUtil.copy(test);
		if (equal instanceof QuantityTest quantity) {
			quantity.setOperator(Operator.EQUAL);
		} else if (equal instanceof DateTest date) {
			date.setOperator(Operator.EQUAL);
		}
		return equal;
	}
}
