package org.chancery.comparison.weight;

/**
 * What a change does, with the words that show it.
 *
 * @param kind      what it changes
 * @param oldStart  where the words stand in the old text; -1 if there are none
 * @param oldWords  the old words that show it; empty if there are none
 * @param newStart  where the words stand in the new text; -1 if there are none
 * @param newWords  the new words that show it; empty if there are none
 * @param direction which way it goes; null where that cannot be told
 */
public record Effect(ChangeClass kind, int oldStart, String oldWords, int newStart, String newWords, Direction direction) {
}
