/**
 * Which pieces of two texts belong together: {@link org.chancery.comparison.alignment.Alignment#of} takes the
 * {@link org.chancery.comparison.alignment.Block}s of an old and a new text, clauses of a tree or the paragraphs of a
 * file, and tells which stayed, moved, were split, joined, inserted or deleted. Nothing here knows of projections.
 */
package org.chancery.comparison.alignment;
