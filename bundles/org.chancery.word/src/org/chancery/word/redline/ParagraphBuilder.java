package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Puts a paragraph together from the tokens up to its mark. */
final class ParagraphBuilder {

	private final PartMerger part;
	private final List<Item> items;
	private final MarkProperties properties;
	private InlineAssembler inlines;
	private boolean empty = true;
	private boolean stays;
	private Placed mark;
	private int markAt;

	/** @param items among which the marks that follow are looked for */
	ParagraphBuilder(PartMerger part, List<Item> items) {
		this.part = part;
		this.items = items;
		this.properties = new MarkProperties(part);
		inlines = new InlineAssembler(part);
	}

	/** Takes what has no width: between paragraphs it is written at once. */
	void marker(Element element, List<Node> written) {
		if (empty && !element.name().endsWith("Start")) {
			written.add(element);
		} else {
			inlines.marker(element);
			empty = false;
		}
	}

	/** Takes a token. @return whether it ends the paragraph */
	boolean add(Placed placed, int at) throws UnreadableFileException {
		empty = false;
		if (placed.old() != null) {
			placed.old().before.forEach(inlines::marker);
		}
		if (placed.now() != null) {
			placed.now().before.forEach(inlines::marker);
		}
		if (!placed.isMark()) {
			stays |= placed.isBefore() && placed.isAfter();
			inlines.add(placed);
			return false;
		}
		mark = placed;
		markAt = at;
		return true;
	}

	/** The paragraph; the next one begins. */
	Element finish() throws UnreadableFileException {
		List<Node> children = new ArrayList<>();
		Element own = properties.of(mark, stays ? neighbour(!mark.isAfter() && mark.isBefore()) : null);
		if (own != null) {
			children.add(own);
		}
		children.addAll(inlines.finish());
		inlines = new InlineAssembler(part);
		empty = true;
		stays = false;
		Element paragraph = mark.token().element;
		List<Attribute> attributes = mark.now() != null ? paragraph.attributes() : List.of();
		return new Element(paragraph.qualifiedName(), attributes, paragraph.declarations(), children);
	}

	/** What has no width and no paragraph behind it. */
	List<Node> rest() throws UnreadableFileException {
		return inlines.finish();
	}

	/**
	 * For a paragraph that is split or joined there: the mark with which its words end in the other text, whose properties
	 * they have there.
	 */
	private Token neighbour(boolean after) {
		if (mark.isBefore() == mark.isAfter()) {
			return null;
		}
		for (int i = markAt + 1; i < items.size(); i++) {
			if (items.get(i) instanceof Item.Inline inline && inline.placed().isMark()
					&& (after ? inline.placed().isAfter() : inline.placed().isBefore())) {
				return after ? inline.placed().now() : inline.placed().old();
			}
			if (items.get(i) instanceof Item.Same) {
				return null;
			}
		}
		return null;
	}
}
