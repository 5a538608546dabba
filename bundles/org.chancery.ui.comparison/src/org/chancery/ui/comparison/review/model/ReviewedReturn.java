package org.chancery.ui.comparison.review.model;

import java.util.Map;
import java.util.Optional;

import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.projection.Projection;

/**
 * A counter-draft that was reviewed. All of it lives in memory alone.
 *
 * @param sentName     what a person calls the text that was sent
 * @param returnedName name of the file that came back
 * @param party        who returned it, as a person named it; in this name words stand in brackets
 * @param sent         the bytes of the file that was sent
 * @param returned     the bytes of the file that came back
 * @param text         the text that was sent, whose clauses the changes name
 * @param review       the changes
 * @param audience     name of the audience of the open dossier whose text it is; empty if none is open
 * @param places       from clauses of that text to those of the dossier that is open; empty if they have none in common
 */
public record ReviewedReturn(String sentName, String returnedName, String party, byte[] sent, byte[] returned, Projection text,
		CounterDraftReview review, String audience, Map<String, String> places) {

	/** The places are copied. */
	public ReviewedReturn {
		places = Map.copyOf(places);
	}

	/** The clause of the dossier for one of the text that was sent. */
	public Optional<String> place(String clauseId) {
		return Optional.ofNullable(clauseId.isEmpty() ? null : places.get(clauseId));
	}
}
