package org.chancery.negotiation.position;

import java.math.BigDecimal;
import java.util.List;

/**
 * What we believe another party will not accept.
 *
 * @param id         stable id of the estimate
 * @param party      code of the party; empty if none is named
 * @param clauseIds  ids of the clauses
 * @param sentence   the estimate in words
 * @param confidence from 0 to 1; null if it was not entered
 * @param evidence   on what it rests
 * @param audience   name of the audience that holds it
 */
public record EstimatedRedLine(String id, String party, List<String> clauseIds, String sentence, BigDecimal confidence,
		String evidence, String audience) {
}
