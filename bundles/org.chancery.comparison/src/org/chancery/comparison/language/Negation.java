package org.chancery.comparison.language;

/** A word that denies: "not", "ne", "sin"; those of obligations included. */
public record Negation(int start, int end) implements Passage {
}
