package org.chancery.core.sealing;

import java.time.Instant;
import java.util.List;

/**
 * A saved state of one audience's text.
 *
 * @param id      names it; 64 hexadecimal digits
 * @param made    when, as the author's device had it
 * @param author  the name of who signed it
 * @param reason  {@code saved}, {@code merged}, {@code restored}, {@code resealed} or {@code sealed}
 * @param parents the states that it follows
 * @param latest  whether nothing follows it
 */
public record SavedVersion(String audience, String id, Instant made, String author, String reason, List<String> parents,
		boolean latest) {
}
