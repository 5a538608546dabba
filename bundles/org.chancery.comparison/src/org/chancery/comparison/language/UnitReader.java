package org.chancery.comparison.language;

import java.math.BigDecimal;

/** What stands behind a number as its unit. */
final class UnitReader {

	/** A unit and the token behind it. */
	record Named(Unit unit, int end) {
	}

	private static final BigDecimal MILLION = new BigDecimal(1_000_000);

	private final Script script;

	UnitReader(Script script) {
		this.script = script;
	}

	/** The unit behind a number that ends before a token. */
	Named at(int end, NumberReader.Number number) {
		int at = script.tokens.word(end).equals("-") ? end + 1 : end;
		if (number.share()) {
			return new Named(Unit.of("share"), end);
		}
		if (isOf(at) && (number.value().compareTo(MILLION) >= 0 || number.words() && script.is(at + 1, Topic.UNIT))) {
			at++;
		}
		Script.Found unit = script.at(at, Topic.UNIT);
		Script.Found currency = script.at(at, Topic.CURRENCY);
		if (unit != null && unit.value().equals("metre") && script.tokens.isCapital(at) && unit.length() == 1 && script.tokens.word(at).equals("m")) {
			// As hydrographers write it: 200 M.
			return new Named(Unit.of("nauticalMile"), at + 1);
		}
		if (unit != null && (currency == null || unit.length() >= currency.length())) {
			return new Named(Unit.of(unit.value()), at + unit.length());
		}
		if (currency != null) {
			return new Named(Unit.of(currency.value()), at + currency.length());
		}
		return isCounted(at) ? new Named(Unit.of(singular(script.tokens.word(at))), at + 1) : new Named(Unit.NONE, end);
	}

	/** Whether a word that no lexicon has as a unit is what is counted: "three arbitrators". */
	private boolean isCounted(int at) {
		return script.tokens.isWord(at) && script.tokens.word(at).length() > 1 && !script.isTaken(at)
				&& !script.is(at, Topic.STOP) && !script.is(at, Topic.RANGE) && !script.is(at, Topic.MODAL)
				&& !script.is(at, Topic.BEFORE);
	}

	private boolean isOf(int at) {
		String word = script.tokens.word(at);
		return word.equals("of") || word.equals("de") || word.equals("d'");
	}

	private static String singular(String word) {
		return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
	}
}
