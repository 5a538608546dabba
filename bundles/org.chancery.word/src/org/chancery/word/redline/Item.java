package org.chancery.word.redline;

import org.chancery.word.markup.Element;

/** What a story is written from, before its paragraphs are put together. */
sealed interface Item {

	/** A token in a paragraph. */
	record Inline(Placed placed) implements Item {
	}

	/** A whole paragraph that is the same in both files. */
	record Same(Block old, Block now) implements Item {
	}

	/** What stands between paragraphs and has no width. */
	record Marker(Element element) implements Item {
	}
}
