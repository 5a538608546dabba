package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.markup.Element;

/**
 * The blocks of a body, cell, note, header or text box.
 *
 * @param blocks the blocks in order
 * @param after  what stands behind the last and has no width
 * @param scope  the part in which they stand
 * @param code   of a field with several paragraphs: its code; otherwise empty
 */
record Story(List<Block> blocks, List<Element> after, Scope scope, String code) {

	/** The words of all blocks, a line each. */
	String text() {
		var text = new StringBuilder();
		blocks.forEach(block -> text.append(block.text).append('\n'));
		return text.toString();
	}

	/** The paragraphs, tables and containers, those in containers not among them. */
	List<Block> paragraphs() {
		var paragraphs = new ArrayList<Block>();
		for (Block block : blocks) {
			if (block.kind == Block.Kind.PARAGRAPH) {
				paragraphs.add(block);
			} else if (block.inner != null) {
				paragraphs.addAll(block.inner.paragraphs());
			}
		}
		return paragraphs;
	}
}
