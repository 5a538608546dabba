package org.chancery.negotiation.position;

import java.time.LocalDate;

/**
 * What a party proposes for a clause, beside the text. Words that were not entered are empty, never null.
 *
 * @param id          stable id of the position
 * @param party       code of the party; empty if none is named
 * @param own         whether it is our own
 * @param clauseId    id of the clause; empty if none
 * @param deletion    whether the party proposes to delete the clause
 * @param words       the words proposed, in the language asked for; empty if it proposes none
 * @param instruction label of the instruction, or its authority if it has no label; empty if it was not instructed
 * @param date        when it was tabled; null if that was not entered
 * @param note        explanation given
 * @param audience    name of the audience that holds it
 */
public record TabledPosition(String id, String party, boolean own, String clauseId, boolean deletion, String words,
		String instruction, LocalDate date, String note, String audience) {

	/** Whether it proposes anything. */
	public boolean proposes() {
		return deletion || !words.isEmpty();
	}
}
