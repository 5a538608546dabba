package org.chancery.core.exchange;

import java.time.Instant;
import java.util.Objects;

/**
 * In whose name the changes of a redline stand.
 *
 * @param author who is named with each change; not empty
 * @param date   when the changes are said to have been made, to the second; null for no date, which gives the same bytes
 *               whenever the redline is made
 */
public record RedlineOptions(String author, Instant date) {

	/** Who is named where nobody else is. */
	public static final String AUTHOR = "Chancery";

	/** Checks that there is an author. */
	public RedlineOptions {
		if (Objects.requireNonNull(author).isBlank()) {
			throw new IllegalArgumentException("a redline names an author");
		}
	}

	/** The changes stand in the name of the program, without a date. */
	public static RedlineOptions undated() {
		return new RedlineOptions(AUTHOR, null);
	}
}
