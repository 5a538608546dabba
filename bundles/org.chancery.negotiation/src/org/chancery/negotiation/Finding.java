package org.chancery.negotiation;

import java.util.Comparator;
import java.util.Objects;

import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.Severity;

/**
 * Something that a negotiator should look at. It is as secret as the audience that it belongs to: whoever shows, writes
 * or sends one makes sure that the reader reads that audience.
 *
 * @param rule     what kind of finding, in lower case and hyphens, one word for ever: red-line-crossed
 * @param severity how grave
 * @param audience name of the lowest audience that may know of it
 * @param subject  id of the red line, concession, assurance or other record that it is about; null for none
 * @param label    label of that record for people, for instance R-3; empty for none
 * @param place    where
 * @param message  one sentence for people
 * @param fallback the step of the ladder that the words still reach; null where they reach none, or there is no ladder
 */
public record Finding(String rule, Severity severity, String audience, String subject, String label, Place place,
		String message, FallbackStep fallback) {

	/** The gravest first; then by place of the record, as it came. */
	public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity).reversed();

	/** Checks that what every finding has is there. */
	public Finding {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(audience);
		Objects.requireNonNull(label);
		Objects.requireNonNull(place);
		Objects.requireNonNull(message);
	}

	/** A finding about a record, with no ladder. */
	public static Finding of(String rule, Severity severity, String audience, String subject, String label, Place place,
			String message) {
		return new Finding(rule, severity, audience, subject, label == null ? "" : label, place, message, null);
	}
}
