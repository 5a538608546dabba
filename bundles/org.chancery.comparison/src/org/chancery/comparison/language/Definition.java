package org.chancery.comparison.language;

/**
 * A term defined: “Vessel” means …
 *
 * @param start where the term begins, without its quotation marks
 * @param end   behind the defining verb
 * @param term  the term
 */
public record Definition(int start, int end, String term) implements Passage {
}
