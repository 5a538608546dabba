package org.chancery.negotiation.divergence;

import java.time.LocalDate;

import org.chancery.model.negotiation.DispositionKind;

/**
 * What is to become of the divergence of a clause. Words that were not entered are empty, never null.
 *
 * @param id        stable id of the disposition
 * @param clauseId  id of the clause; it holds for the clauses inside too, unless they have their own
 * @param kind      published, reserved or withdrawn
 * @param milestone by which it is published
 * @param authority by whose authority it is reserved
 * @param expires   day of publication, renewal or destruction; null if none was entered
 * @param audience  name of the audience that holds it
 */
public record Disposal(String id, String clauseId, DispositionKind kind, String milestone, String authority,
		LocalDate expires, String audience) {

	/** What is missing for it to count; empty if nothing is. */
	public String missing() {
		return switch (kind) {
		case PUBLISH -> milestone.isEmpty() ? "the milestone of its publication" : "";
		case RESERVE -> authority.isEmpty() ? "the authority that reserves it" : expires == null ? "the day on which it expires" : "";
		case WITHDRAW -> "";
		};
	}

	/** Whether its day has passed. */
	public boolean overdue(LocalDate today) {
		return expires != null && expires.isBefore(today);
	}
}
