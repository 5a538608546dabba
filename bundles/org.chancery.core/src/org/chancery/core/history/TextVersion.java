package org.chancery.core.history;

import java.time.Instant;

/**
 * A state of a text.
 *
 * @param id     names it within its source
 * @param made   when
 * @param author who made it, as far as is known; empty if nobody knows
 * @param reason how it came about, one word: {@code opened}, {@code saved}, {@code merged}, {@code now}, …
 */
public record TextVersion(String id, Instant made, String author, String reason) {
}
