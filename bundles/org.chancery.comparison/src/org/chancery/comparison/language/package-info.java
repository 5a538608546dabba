/**
 * The legal language of English, French and Spanish: which words of a text oblige whom and how strongly, which are
 * numbers, time limits, dates, conditions, parties, citations and definitions. Every finding cites its place in the text.
 *
 * <p>
 * The words are data, one lexicon a language beside the classes; the grammar is code. Numbers in words are read by hand:
 * ICU's rule-based formats take longer to load (0.14 s of CPU for one language) than a treaty of 145,000 words takes to read
 * (0.06 s), do not read numbers in a running text, where nobody has said yet where a number ends, and refuse "one hundred
 * and five" unless they are lenient with everything else too.
 */
package org.chancery.comparison.language;
