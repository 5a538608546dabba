package org.chancery.word.redline;

import java.util.List;

import org.chancery.word.markup.Element;

/** A paragraph, table or other thing that stands in a story. */
final class Block implements Alignable {

	/** What a block is. */
	enum Kind {
		PARAGRAPH,
		TABLE,
		/** A content control, or another element around blocks. */
		CONTAINER,
		/** The paragraphs of one field, such as a table of contents. */
		FIELD,
		/** What cannot be taken apart or tracked. */
		FIXED
	}

	final Kind kind;
	/** The element; null for {@link Kind#FIELD}. */
	final Element element;
	/** The words, with a sign for each thing that is no word. */
	final String text;
	/** What stands before it and has no width. */
	final List<Element> before;
	/** What {@link Kind#CONTAINER} and {@link Kind#FIELD} hold. */
	final Story inner;
	/** What its own file inserts before it, if the file is compared as it is before its tracked changes: paragraphs that come. */
	List<Lead> lead = List.of();
	private int[] words;

	/** A paragraph that its own file inserts, or of which it inserts the mark, with what stands before it and has no width. */
	record Lead(List<Element> before, Element element) {
	}

	Block(Kind kind, Element element, String text, List<Element> before, Story inner) {
		this.kind = kind;
		this.element = element;
		this.text = text;
		this.before = before;
		this.inner = inner;
	}

	@Override
	public String kind() {
		return switch (kind) {
		case CONTAINER -> element.is("sdt") ? ContentControls.key(element) : element.name();
		// The first line of a field is its code.
		case FIELD -> inner.code();
		default -> kind.name();
		};
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public int[] words(Numbers numbers) {
		if (words == null) {
			words = numbers.words(text);
		}
		return words;
	}

	@Override
	public boolean isParagraph() {
		return kind == Kind.PARAGRAPH;
	}
}
