package org.chancery.ui.views;

import org.chancery.core.exchange.ImportRemark.Gravity;

/**
 * Something that a person should look at.
 *
 * @param gravity  how much it matters
 * @param place    where, as a citation or in words
 * @param message  one sentence
 * @param clauseId the clause to go to; null if there is none
 */
public record Finding(Gravity gravity, String place, String message, String clauseId) {
}
