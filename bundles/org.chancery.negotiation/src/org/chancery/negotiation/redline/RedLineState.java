package org.chancery.negotiation.redline;

import org.chancery.model.negotiation.FallbackStep;

/**
 * What became of a red line on a text, waived or not.
 *
 * @param redLine id of the red line
 * @param label   for people
 * @param outcome of its tests; undecided if it has none
 * @param step    the best step of its ladder that the text reaches; null for none
 */
public record RedLineState(String redLine, String label, Outcome outcome, FallbackStep step) {
}
