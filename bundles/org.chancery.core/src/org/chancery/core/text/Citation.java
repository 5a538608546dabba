package org.chancery.core.text;

/**
 * Where a clause is cited.
 *
 * @param audience name of the audience in whose words the cross-reference stands; as secret as they are
 * @param clauseId the clause whose words hold the cross-reference
 * @param targetId the clause cited
 */
public record Citation(String audience, String clauseId, String targetId) {
}
