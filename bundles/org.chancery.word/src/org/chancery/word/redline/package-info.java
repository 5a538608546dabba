/**
 * Redlines: two Word files become one in which every difference is a tracked change (ISO 29500-1, 17.13.5).
 * <p>
 * The package of the new file is the base. Each story (body, note, header, cell, text box) is a list of blocks; equal
 * blocks are taken over as they stand, paragraphs that correspond become one stream of tokens with the paragraph marks
 * among them, so that a split or joined paragraph is one mark inserted or deleted. What only the old file has is copied
 * with the styles, lists, notes and parts that it needs.
 */
package org.chancery.word.redline;
