/**
 * The legal language of English, French and Spanish: which words of a text oblige whom and how strongly, which are
 * numbers, time limits, dates, conditions, parties, citations and definitions. Every finding cites its place in the text.
 *
 * <p>
 * The words are data, one lexicon a language beside the classes; the grammar is code. Numbers in words are read by hand:
 * ICU's rule-based formats take longer to load than the largest treaty takes to read, and do not read numbers in a
 * running text, where nobody has said yet where a number ends.
 */
package org.chancery.comparison.language;
