package org.chancery.comparison.language;

/**
 * A defined term in use.
 *
 * @param term the term as it is defined
 */
public record TermMention(int start, int end, String term) implements Passage {
}
