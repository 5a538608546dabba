package org.chancery.word.review;

import org.chancery.core.exchange.CounterDraftChange.Kind;

/**
 * A difference that nobody declared.
 *
 * @param line index of the line of the old story at which it is; -1 before the first
 * @param story the old story
 */
record Undeclared(Kind kind, String old, String now, String part, Story story, int line) {
}
