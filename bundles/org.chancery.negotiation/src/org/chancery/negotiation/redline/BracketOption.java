package org.chancery.negotiation.redline;

import java.util.List;

/**
 * One option of an open bracket.
 *
 * @param bracket    which bracket of the clause, from 1
 * @param ordinal    which option of it, from 1
 * @param proponents codes of the parties that propose it
 * @param outer      the option inside which the bracket stands; null if none
 * @param omitted    whether it is to have none of the words in the bracket
 */
record BracketOption(int bracket, int ordinal, List<String> proponents, BracketOption outer, boolean omitted) {

	/** Whether its words stand when an option is taken, and elsewhere the first ones. @param taken null for the first everywhere */
	boolean stands(BracketOption taken) {
		for (BracketOption each = this; each != null; each = each.outer) {
			BracketOption chosen = taken == null ? null : taken.of(each.bracket);
			if (each.ordinal != (chosen == null ? 1 : chosen.ordinal)) {
				return false;
			}
		}
		return true;
	}

	/** This one, or the one around it, if it is an option of that bracket; null if none is. */
	private BracketOption of(int number) {
		for (BracketOption each = this; each != null; each = each.outer) {
			if (each.bracket == number) {
				return each;
			}
		}
		return null;
	}

	/** For people: option 2 (BMA) of an open bracket. */
	String spoken() {
		return omitted ? "the text without an open bracket" : "option " + ordinal + (proponents.isEmpty() ? "" : " (" + String.join(", ", proponents) + ")") + " of an open bracket";
	}
}
