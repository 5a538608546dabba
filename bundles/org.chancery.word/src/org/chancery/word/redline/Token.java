package org.chancery.word.redline;

import java.util.List;

import org.chancery.word.markup.Element;

/** A thing that stays, comes or goes: words that stand together, a picture, a field, a paragraph mark. */
final class Token {

	/** What a token is. */
	enum Kind {
		/** Words in a run; the only kind that can be cut. */
		TEXT,
		/** One word, space or mark inside of a content control or hyperlink, where no other counts as the same. */
		WORD,
		/** What stands in a run and is no text: a tab, a picture, a reference to a note. */
		CONTENT,
		/** What stands beside runs: an equation. */
		INLINE,
		/** A whole field. */
		FIELD,
		/** The end of a paragraph. */
		MARK
	}

	final Kind kind;
	/** Two tokens are the same if their keys are equal. */
	final String key;
	/** The words of {@link Kind#TEXT} and {@link Kind#WORD}; otherwise null. */
	final String text;
	/** The element; of {@link Kind#MARK} the paragraph, of words null. */
	final Element element;
	/** The {@code w:rPr} of the run; null for none. */
	final Element run;
	final Wrap wrap;
	/** Who inserted it, in its own file; null if nobody did. */
	final Revision inserted;
	/** Who deleted it, in its own file; null if nobody did. */
	final Revision deleted;
	/** What has no width and stands before it: bookmarks, anchors of comments. */
	List<Element> before = List.of();
	/** What {@link Kind#FIELD} consists of. */
	List<Token> parts = List.of();

	Token(Kind kind, String key, String text, Element element, Place place) {
		this.kind = kind;
		this.key = place.wrap() == null ? key : place.wrap().key + key;
		this.text = text;
		this.element = element;
		this.run = place.run();
		this.wrap = place.wrap();
		this.inserted = place.inserted();
		this.deleted = place.deleted();
	}

	/**
	 * Where a token stands.
	 *
	 * @param run      properties of its run; null for none
	 * @param wrap     what it stands in; null for nothing
	 * @param inserted null if it is not inserted
	 * @param deleted  null if it is not deleted
	 */
	record Place(Element run, Wrap wrap, Revision inserted, Revision deleted) {

		/** Directly in a paragraph. */
		static final Place PLAIN = new Place(null, null, null, null);

		Place in(Wrap inner) {
			return new Place(run, inner, inserted, deleted);
		}

		Place in(Element runProperties) {
			return new Place(runProperties, wrap, inserted, deleted);
		}

		/** Inside a tracked change. */
		Place in(Revision revision, boolean insertion) {
			return new Place(run, wrap, insertion ? revision : inserted, insertion ? deleted : revision);
		}
	}

	/** Some of its words. What stands before it goes with the first of them. */
	Token cut(int from, int to) {
		if (from == 0 && to == text.length()) {
			return this;
		}
		String words = text.substring(from, to);
		var cut = new Token(Kind.TEXT, words, words, null, new Place(run, wrap, inserted, deleted));
		cut.before = from == 0 ? before : List.of();
		return cut;
	}

	/** Whether it is there once all changes of its file are rejected. */
	boolean isBefore() {
		return inserted == null;
	}

	/** Whether it is there once all changes of its file are accepted. */
	boolean isAfter() {
		return deleted == null;
	}

	boolean isMark() {
		return kind == Kind.MARK;
	}

	/** Whether it is of that kind of element in a run. */
	boolean is(String name) {
		return element != null && element.is(name);
	}

	/** Whether it holds a part of a field rather than words. */
	boolean isFieldCharacter() {
		return kind == Kind.CONTENT && (is("fldChar") || is("instrText") || is("delInstrText"));
	}
}
