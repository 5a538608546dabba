package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Merges the blocks of two stories. */
final class StoryMerger {

	private static final List<String> OBJECTS = List.of("drawing", "pict", "object");

	private final PartMerger part;
	private final Redline redline;
	private final StoryWriter out;

	StoryMerger(PartMerger part) {
		this.part = part;
		this.redline = part.redline;
		this.out = new StoryWriter(part);
	}

	/** What is written; one of them may be null, not both. */
	List<Node> merge(Story before, Story after) throws UnreadableFileException {
		List<Block> olds = before == null ? List.of() : before.blocks();
		List<Block> news = after == null ? List.of() : after.blocks();
		steps(olds, news, Alignment.of(olds, news, redline.numbers));
		if (before != null) {
			before.after().forEach(out::marker);
		}
		if (after != null) {
			after.after().forEach(out::marker);
		}
		return out.finish(before != null && after != null);
	}

	/** Merges two lists of blocks of which it is known how they correspond. */
	List<Node> merge(Story before, Story after, List<Step> steps) throws UnreadableFileException {
		steps(before.blocks(), after.blocks(), steps);
		before.after().forEach(out::marker);
		after.after().forEach(out::marker);
		return out.finish(true);
	}

	private void steps(List<Block> olds, List<Block> news, List<Step> steps) throws UnreadableFileException {
		for (Step step : Moves.find(steps, olds, news, redline.numbers, redline.firstMove(olds.size() + news.size()))) {
			redline.stopIfCancelled();
			if (step.isPair()) {
				pair(olds.subList(step.oldFrom(), step.oldTo()), news.subList(step.newFrom(), step.newTo()));
			} else if (step.oldFrom() < step.oldTo()) {
				alone(olds.get(step.oldFrom()), true, step.move());
			} else {
				alone(news.get(step.newFrom()), false, step.move());
			}
		}
	}

	private void pair(List<Block> olds, List<Block> news) throws UnreadableFileException {
		Block before = olds.getFirst();
		Block after = news.getFirst();
		switch (after.kind) {
		case PARAGRAPH -> paragraphs(olds, news);
		case TABLE -> both(before, after, new TableMerger(part).merge(before.element, after.element));
		case CONTAINER -> {
			List<Node> content = part.merge(before.inner, after.inner);
			both(before, after, ContentControls.with(after.element, content));
		}
		case FIELD -> {
			out.inField(true);
			steps(before.inner.blocks(), after.inner.blocks(),
					Alignment.of(before.inner.blocks(), after.inner.blocks(), redline.numbers));
			out.inField(false);
		}
		default -> both(before, after, after.element);
		}
	}

	private void both(Block before, Block after, Element written) {
		before.before.forEach(out::block);
		block(after, written);
	}

	private void paragraphs(List<Block> olds, List<Block> news) {
		if (olds.size() == 1 && news.size() == 1 && part.isSame(olds.getFirst(), news.getFirst())) {
			out.same(olds.getFirst(), news.getFirst());
			return;
		}
		List<Token> before = tokens(olds, true);
		List<Token> after = tokens(news, false);
		Token oldMark = before.removeLast();
		Token newMark = after.removeLast();
		List<Placed> inside = redline.diff.merge(before, after);
		boolean sameMark = oldMark.key.equals(newMark.key);
		if (sameMark && !redline.rejected && isReplaced(inside)) {
			int split = (int) inside.stream().takeWhile(p -> p.now() == null).count();
			out.placed(inside.subList(0, split));
			out.placed(List.of(redline.stamp.place(oldMark, null)));
			out.placed(inside.subList(split, inside.size()));
			out.placed(List.of(redline.stamp.place(null, newMark)));
			return;
		}
		out.placed(inside);
		if (sameMark) {
			out.placed(List.of(redline.stamp.place(oldMark, newMark)));
		} else {
			out.placed(List.of(redline.stamp.place(oldMark, null), redline.stamp.place(null, newMark)));
		}
	}

	/**
	 * Whether a picture or an equation takes the place of all that was in a paragraph, or something else its place. It is a
	 * paragraph of its own then: LibreOffice joins a paragraph of which nothing is left but such a thing with the next one
	 * when the change is undone.
	 */
	private static boolean isReplaced(List<Placed> inside) {
		return inside.stream().noneMatch(p -> p.isBefore() && p.isAfter())
				&& inside.stream().anyMatch(p -> p.token().kind == Token.Kind.INLINE || OBJECTS.stream().anyMatch(name -> p.token().is(name))
						|| p.token().element != null && p.token().element.name().equals("AlternateContent"));
	}

	private List<Token> tokens(List<Block> paragraphs, boolean before) {
		var all = new ArrayList<Token>();
		paragraphs.forEach(paragraph -> all.addAll(out.framed(part.tokens(paragraph, before), before)));
		return all;
	}

	/** A block that only one of the files has. */
	private void alone(Block block, boolean before, int move) throws UnreadableFileException {
		switch (block.kind) {
		case PARAGRAPH -> {
			List<Token> tokens = out.framed(part.tokens(block, before), before);
			if (move >= 0 && tokens.stream().allMatch(t -> t.inserted == null && t.deleted == null)) {
				out.moved(tokens, before, move);
			} else {
				out.placed(tokens.stream().map(t -> before ? redline.stamp.place(t, null) : redline.stamp.place(null, t)).toList());
			}
		}
		case TABLE -> block(block, before ? new TableMerger(part).merge(block.element, null) : new TableMerger(part).merge(null, block.element));
		case CONTAINER -> container(block, before);
		case FIELD -> {
			for (Block inner : block.inner.blocks()) {
				alone(inner, before, -1);
			}
		}
		default -> fixed(block, before);
		}
	}

	private void fixed(Block block, boolean before) {
		if (!before) {
			block(block, block.element);
		}
	}

	private void container(Block block, boolean before) throws UnreadableFileException {
		List<Node> content = before ? part.merge(block.inner, null) : part.merge(null, block.inner);
		Element shell = before ? part.copy(shell(block.element)) : block.element;
		if (!shell.is("sdt")) {
			block(block, shell.with(content));
			return;
		}
		var tracked = new TrackedTags(redline.stamp.own(), before, redline.nextTags());
		block.before.forEach(out::block);
		out.block(tracked.outerStart());
		out.block(ContentControls.with(shell, tracked.inside(content)));
		out.block(tracked.outerEnd());
	}

	private static Element shell(Element container) {
		return container.is("sdt") ? container.with(container.elements().map(e -> e.is("sdtContent") ? e.with(List.of()) : e).toList())
				: container;
	}

	private void block(Block block, Element written) {
		block.before.forEach(out::block);
		if (written != null) {
			out.block(written);
		}
	}

}
