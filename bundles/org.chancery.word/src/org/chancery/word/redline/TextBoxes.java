package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** The contents of the text boxes in a drawing, those of its fallback for older programs included. */
final class TextBoxes {

	private TextBoxes() {
	}

	/** How many there are, outermost ones only. */
	static int count(Element element) {
		if (element.is("txbxContent")) {
			return 1;
		}
		int count = 0;
		for (Node child : element.children()) {
			count += child instanceof Element inner ? count(inner) : 0;
		}
		return count;
	}

	/** The contents in the order of the part. */
	static List<Element> in(Element element) {
		var found = new ArrayList<Element>();
		collect(element, found);
		return found;
	}

	private static void collect(Element element, List<Element> found) {
		if (element.is("txbxContent")) {
			found.add(element);
		} else {
			element.elements().forEach(child -> collect(child, found));
		}
	}

	/** The drawing with other contents, in the same order. */
	static Element with(Element element, Iterator<Element> contents) {
		if (element.is("txbxContent")) {
			return contents.next();
		}
		if (element.children().isEmpty()) {
			return element;
		}
		return element.with(element.children().stream().map(c -> c instanceof Element inner ? with(inner, contents) : c).toList());
	}
}
