package org.chancery.word.redline;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** The words of a block, those that tracked changes delete included; what is no word is one sign. */
final class BlockText {

	/** For a picture, an equation, a reference to a note. */
	private static final char THING = '\uFFFC';

	private final StringBuilder text = new StringBuilder();
	private final boolean rejected;
	private int fields;

	/** @param rejected whether to leave out what tracked changes insert */
	BlockText(boolean rejected) {
		this.rejected = rejected;
	}

	/** The words of an element. */
	static String of(Element element) {
		return of(element, false);
	}

	/** The words of an element. @param rejected whether to leave out what tracked changes insert */
	static String of(Element element, boolean rejected) {
		var words = new BlockText(rejected);
		words.children(element);
		return words.toString();
	}

	/** Adds the words of a paragraph. */
	void paragraph(Element paragraph) {
		children(paragraph);
	}

	/** How many more fields begin than end. */
	int fields() {
		return fields;
	}

	private void children(Element parent) {
		for (Node child : parent.children()) {
			if (child instanceof Element element) {
				child(element);
			}
		}
	}

	private void child(Element element) {
		if (!element.isWord()) {
			text.append(THING);
			return;
		}
		switch (element.name()) {
		case "ins", "moveTo" -> {
			if (!rejected) {
				children(element);
			}
		}
		case "t", "delText" -> text.append(element.text());
		case "tab", "br", "cr" -> text.append(' ');
		case "drawing", "pict", "object", "footnoteReference", "endnoteReference", "sym" -> text.append(THING);
		case "fldChar" -> field(element.attribute("fldCharType"));
		case "instrText", "delInstrText", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr" -> {
			// No words of the text.
		}
		case "p" -> {
			children(element);
			text.append('\n');
		}
		case "tc" -> {
			children(element);
			text.append('\t');
		}
		default -> children(element);
		}
	}

	private void field(String type) {
		if ("begin".equals(type)) {
			fields++;
		} else if ("end".equals(type)) {
			fields--;
		}
	}

	/** The code of the fields in a paragraph. */
	static String fieldCode(Element element) {
		var code = new StringBuilder("field ");
		code(element, code);
		return code.toString();
	}

	private static void code(Element element, StringBuilder code) {
		if (element.is("instrText")) {
			code.append(element.text().strip());
		} else if (!element.is("hyperlink")) {
			element.elements().forEach(child -> code(child, code));
		}
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
