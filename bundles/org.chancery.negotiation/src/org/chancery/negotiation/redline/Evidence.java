package org.chancery.negotiation.redline;

/**
 * Words on which a verdict rests.
 *
 * @param clause  id of the clause; null for the whole text
 * @param words   the very words; empty where the point is that there are none
 * @param from    where they begin in the plain text of the clause; -1 if not there
 * @param to      where they end there
 * @param message what is to be said of them, one sentence without the full stop
 * @param open    whether they decide nothing, so that a person must
 * @param reading where words are missing in one reading of a clause with brackets only: which; else null
 */
public record Evidence(String clause, String words, int from, int to, String message, boolean open, String reading) {

	/** Words that decide. */
	public Evidence(String clause, String words, int from, int to, String message) {
		this(clause, words, from, to, message, false, null);
	}

	/** The same, with something else said. */
	Evidence saying(String other) {
		return new Evidence(clause, words, from, to, other, open, reading);
	}

	/** The same, deciding nothing. */
	Evidence undecided() {
		return new Evidence(clause, words, from, to, message, true, reading);
	}

	/** The same, deciding. */
	Evidence decided() {
		return new Evidence(clause, words, from, to, message, false, reading);
	}

	/** What one reading of a clause with brackets does not say. */
	static Evidence absentIn(String clause, ClauseReading reading, String what) {
		String taken = reading.taken() == null ? "the first options of the brackets" : reading.taken().spoken();
		String key = clause + (reading.taken() == null ? "" : " " + reading.taken().bracket() + " " + reading.taken().ordinal());
		return new Evidence(clause, "", -1, -1, what + " if one takes " + taken, false, key);
	}

	static Evidence absent(String clause, String message) {
		return new Evidence(clause, "", -1, -1, message);
	}

	/** Words of a reading; what stands in an option of a bracket is said to do so. */
	static Evidence of(String clause, ClauseReading reading, int start, int end, String message) {
		BracketOption option = reading.option(start, end);
		int from = reading.printed(start);
		int last = from < 0 ? -1 : reading.printed(end - 1);
		String said = option == null ? message : message + ", in " + option.spoken();
		return new Evidence(clause, reading.text().substring(start, end), last < from ? -1 : from, last < from ? -1 : last + 1, said);
	}
}
