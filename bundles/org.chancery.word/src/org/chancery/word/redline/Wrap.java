package org.chancery.word.redline;

import org.chancery.word.markup.Element;

/** An element around runs: a hyperlink, a content control. Words inside and outside of it are never the same words. */
final class Wrap {

	/** The element around this one; null for none. */
	final Wrap outer;
	/** The element as its file has it. */
	final Element element;
	/** What tells it from others, those around it included. */
	final String key;
	/** Whether it is of the old file. */
	final boolean old;
	/** For one of the old file: that of the new file which takes its place; for one of the new: the one whose place it takes. */
	Wrap counterpart;

	Wrap(Wrap outer, Element element, String key, boolean old) {
		this.outer = outer;
		this.element = element;
		this.key = outer == null ? key : outer.key + key;
		this.old = old;
	}

	/** The element that is written: that of the new file if there is one. */
	Wrap written() {
		return old && counterpart != null ? counterpart : this;
	}

	/** How many elements are around a word in it. */
	int depth() {
		return outer == null ? 1 : outer.depth() + 1;
	}

	/** Says that the words of two wraps correspond. */
	static void match(Wrap before, Wrap after) {
		Wrap b = before;
		Wrap a = after;
		while (b != null && a != null) {
			if (b.counterpart == null && a.counterpart == null) {
				b.counterpart = a;
				a.counterpart = b;
			}
			b = b.outer;
			a = a.outer;
		}
	}
}
