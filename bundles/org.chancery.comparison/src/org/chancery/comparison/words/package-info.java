/**
 * Differences between two short texts, word by word: {@link org.chancery.comparison.words.WordDiff}. Nothing here knows
 * of clauses.
 */
package org.chancery.comparison.words;
