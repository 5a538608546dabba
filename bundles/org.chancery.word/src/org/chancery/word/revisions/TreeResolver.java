package org.chancery.word.revisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Resolves the tracked changes of one tree, from the leaves up. */
final class TreeResolver {

	private final Decision decision;
	private final TagRanges tags;
	private final PropertyResolver properties;
	private final MathResolver math;
	private final Set<Element> unmarked = Collections.newSetFromMap(new IdentityHashMap<>());
	/** How many deletions that are taken back lie around the current place. */
	private int restoring;

	TreeResolver(Decision decision, TagRanges tags) {
		this.decision = decision;
		this.tags = tags;
		this.properties = new PropertyResolver(decision);
		this.math = new MathResolver(decision, this);
	}

	Element resolve(Element root) {
		return root.with(children(root));
	}

	/** What becomes of the things in an element. */
	List<Node> children(Element element) {
		var out = new ArrayList<Node>(element.children().size());
		for (Node child : element.children()) {
			into(child, out);
		}
		return ParagraphJoiner.join(element, out, unmarked);
	}

	void into(Node node, List<Node> out) {
		if (node instanceof Characters) {
			out.add(node);
		} else if (node instanceof Element element) {
			if (element.isWord()) {
				word(element, out);
			} else if (element.vocabulary() == Vocabulary.MATH) {
				math.into(element, out);
			} else if (Marks.isContent(element)) {
				content(element, out);
			} else {
				out.add(element.with(children(element)));
			}
		}
	}

	private void word(Element element, List<Node> out) {
		if (Marks.isContent(element)) {
			content(element, out);
		} else if (Marks.isMark(element)) {
			if (decision.of(element) == Outcome.KEEP) {
				out.add(element);
			}
		} else if (PropertyResolver.isProperties(element)) {
			Element resolved = properties.resolve(element);
			if (resolved != null) {
				out.add(resolved);
			}
		} else {
			named(element, out);
		}
	}

	private void named(Element element, List<Node> out) {
		switch (element.name()) {
		case "delText", "delInstrText" -> out.add(restoring > 0 ? element.renamed(restored(element)) : element);
		case "p" -> paragraph(element, out);
		case "tr" -> whole(element, "trPr", out);
		case "tc" -> whole(element, "tcPr", out);
		case "sdt", "customXml", "smartTag" -> tagged(element, out);
		default -> solid(element, element.with(children(element)), out);
		}
	}

	private static String restored(Element element) {
		return element.is("delText") ? "t" : "instrText";
	}

	/** What a mark wraps. */
	void content(Element mark, List<Node> out) {
		Outcome outcome = decision.of(mark);
		if (outcome == Outcome.KEEP) {
			Element kept = mark.with(children(mark));
			if (!kept.children().isEmpty() || mark.children().isEmpty()) {
				out.add(kept);
			}
		} else if (Marks.stays(mark, outcome)) {
			int restore = Marks.isGoing(mark) ? 1 : 0;
			restoring += restore;
			mark.children().forEach(child -> into(child, out));
			restoring -= restore;
		} else {
			out.addAll(RangeEnds.halvesIn(mark));
		}
	}

	private void paragraph(Element paragraph, List<Node> out) {
		Element resolved = paragraph.with(children(paragraph));
		out.add(resolved);
		if (properties.isMarkGone(paragraph)) {
			unmarked.add(resolved);
		}
	}

	/** A row or a cell, which goes with all that is in it. */
	private void whole(Element element, String held, List<Node> out) {
		if (properties.isGone(element.first(held))) {
			out.addAll(RangeEnds.halvesIn(element));
		} else {
			solid(element, element.with(children(element)), out);
		}
	}

	private void tagged(Element element, List<Node> out) {
		if (tags.stays(element, decision)) {
			solid(element, element.with(children(element)), out);
			return;
		}
		for (Node child : element.children()) {
			if (child instanceof Element inner && inner.is("sdtContent")) {
				inner.children().forEach(each -> into(each, out));
			} else if (!(child instanceof Element inner && inner.name().endsWith("Pr"))) {
				into(child, out);
			}
		}
	}

	/** Adds an element unless it has become hollow. */
	void solid(Element before, Element after, List<Node> out) {
		if (after == before || Hollow.is(before) || !Hollow.is(after)) {
			out.add(after);
		} else {
			out.addAll(RangeEnds.of(after));
		}
	}
}
