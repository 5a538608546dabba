package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Collects what a story is made of, and puts the paragraphs together between one table and the next. */
final class StoryWriter {

	private final PartMerger part;
	private final Redline redline;
	private final List<Node> written = new ArrayList<>();
	private List<Item> items = new ArrayList<>();
	/** Whether the paragraphs are those of a field that both files have; and what begins or ends it there. */
	private boolean inField;
	private final List<List<Item>> segments = new ArrayList<>();
	private final List<Element> between = new ArrayList<>();

	StoryWriter(PartMerger part) {
		this.part = part;
		this.redline = part.redline;
	}

	/** A paragraph that is the same in both files. */
	void same(Block old, Block now) {
		items.add(new Item.Same(old, now));
	}

	/** Tokens, each once. */
	void placed(List<Placed> tokens) {
		tokens.forEach(token -> items.add(new Item.Inline(token)));
	}

	/** What has no width. */
	void marker(Element element) {
		items.add(new Item.Marker(element));
	}

	/** What is no paragraph. */
	void block(Element element) {
		if (Markers.isMarker(element)) {
			marker(element);
		} else {
			segments.add(items);
			between.add(element);
			items = new ArrayList<>();
		}
	}

	/** A paragraph that goes here and comes there, or the other way round. */
	void moved(List<Token> tokens, boolean before, int move) {
		String name = before ? "moveFromRange" : "moveToRange";
		Element start = redline.stamp.dated().on(Element.word(name + "Start")).with("id", "move " + move).with("name", "move" + (move + 1));
		marker(start);
		Revision revision = redline.stamp.move();
		for (Token token : tokens) {
			items.add(new Item.Inline(before ? new Placed(token, null, null, revision) : new Placed(null, token, revision, null)));
		}
		marker(Element.word(name + "End").with("id", "move " + move));
	}

	/** From here on, or no longer, the paragraphs are those of a field that both files have. */
	void inField(boolean inside) {
		inField = inside;
	}

	/** The tokens, in a field of several paragraphs without its own characters: those of the new file stay where they are. */
	List<Token> framed(List<Token> tokens, boolean before) {
		return inField ? FieldJoiner.unframed(tokens, before) : tokens;
	}

	/**
	 * What was written.
	 *
	 * @param both whether both files have this story, so that its last paragraph mark stays
	 */
	List<Node> finish(boolean both) throws UnreadableFileException {
		segments.add(items);
		if (both) {
			LastMark.settle(segments, part);
		}
		for (int i = 0; i < segments.size(); i++) {
			if (both && !redline.rejected) {
				Neighbours.part(segments.get(i), redline.stamp);
			}
			paragraphs(segments.get(i));
			if (i < between.size()) {
				written.add(between.get(i));
			}
		}
		return written;
	}

	private void paragraphs(List<Item> segment) throws UnreadableFileException {
		var builder = new ParagraphBuilder(part, segment);
		for (int at = 0; at < segment.size(); at++) {
			switch (segment.get(at)) {
			case Item.Same same -> {
				written.addAll(same.now().before);
				written.add(same.now().element);
			}
			case Item.Marker marker -> builder.marker(marker.element(), written);
			case Item.Inline inline -> {
				if (builder.add(inline.placed(), at)) {
					written.add(builder.finish());
				}
			}
			}
		}
		written.addAll(builder.rest());
	}
}
