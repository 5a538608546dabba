package org.chancery.negotiation.divergence;

import java.util.stream.Stream;

import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Negation;
import org.chancery.comparison.language.Passage;

/** Counts the words that deny, but for those that only bound a number or a date: "no later than", "not less than". */
final class Denials {

	private Denials() {
	}

	static int in(LegalReading reading) {
		return (int) reading.negations().stream().filter(each -> !bounds(reading, each)).count();
	}

	private static boolean bounds(LegalReading reading, Negation negation) {
		return Stream.<Passage>concat(reading.quantities().stream(), reading.dates().stream())
				.anyMatch(each -> each.start() <= negation.start() && negation.end() <= each.end());
	}
}
