package org.chancery.negotiation.divergence;

import java.util.Set;

import org.chancery.comparison.language.LegalReading;

/**
 * One sentence that was promised or said.
 *
 * @param id        id of the assurance or statement
 * @param label     what a person calls it
 * @param audience  name of the audience that holds it
 * @param isPublic  whether it is a public statement
 * @param language  BCP 47 tag of the sentence
 * @param clauseIds ids of the clauses it is about
 * @param sentence  the words
 * @param reading   what they say in law
 * @param topics    the beginnings of its words of content
 */
public record Saying(String id, String label, String audience, boolean isPublic, String language, Set<String> clauseIds,
		String sentence, LegalReading reading, Set<String> topics) {

	/** How many words of content it shares with another. */
	int shared(Saying other) {
		return (int) topics.stream().filter(other.topics::contains).count();
	}

	/** Whether it denies something. */
	boolean denies() {
		return Denials.in(reading) > 0 || reading.obligations().stream().anyMatch(each -> each.negated());
	}
}
