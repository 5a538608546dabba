package org.chancery.word.stories;

import org.chancery.word.markup.Element;

/** Is told what stands in a story, in order. */
public interface StoryVisitor {

	/** Words, or one of the signs of {@link Signs}. */
	void words(String text, int look);

	/** The name and instruction of a field, before its result. */
	default void fieldBegins(String instruction) {
	}

	/** A field or a link ends. */
	default void fieldEnds() {
	}

	/** A stretch of the instruction of a field, as it stands. */
	default void instruction(String text) {
	}

	/** A link begins; it ends like a field. */
	default void linkBegins(Element link) {
	}

	/** A picture, an embedded file or the like; what stands in its text boxes comes behind it. */
	default void object(Element object) {
	}

	/** A footnote or endnote is referred to here. */
	default void note(Element reference) {
	}

	/** A run begins, of which the properties come next if it has any. */
	default void runBegins(Element run) {
	}

	default void paragraphBegins(Element paragraph) {
	}

	default void paragraphEnds(Element paragraph) {
	}

	/** A table, row or cell begins. */
	default void tableBegins(Element element) {
	}

	default void tableEnds(Element element) {
	}

	/** A text box begins, which is a story of its own. */
	default void boxBegins() {
	}

	default void boxEnds() {
	}

	/** A mark of a tracked change begins around what comes. */
	default void markBegins(Element mark) {
	}

	default void markEnds(Element mark) {
	}

	/** Something that stands at a point and is no text: a bookmark, the beginning of a range, a reference to a comment. */
	default void point(Element element) {
	}

	/** Properties, with what they were before if that is told. */
	default void properties(Element properties) {
	}
}
