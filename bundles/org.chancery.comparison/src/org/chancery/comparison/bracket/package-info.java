/**
 * Disputed words: which brackets a text has, at what depth and with whose options, and what became of those of an older
 * text. "[shall][should]" for which "shall" stands now is a bracket resolved, not words deleted.
 *
 * <p>
 * A bracket is either one of the model, with its options and their proponents, or typed with square brackets, as imported
 * drafts have them. Typed brackets that touch each other, with at most a stroke between, are the options of one. A typed
 * bracket that is not closed in its clause reaches to the end of it.
 */
package org.chancery.comparison.bracket;
