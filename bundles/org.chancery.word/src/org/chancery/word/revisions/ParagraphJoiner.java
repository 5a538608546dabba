package org.chancery.word.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * Joins paragraphs whose mark is gone with the paragraph behind them, which gives its properties to both, as it does in
 * Word when the mark is deleted by hand.
 */
final class ParagraphJoiner {

	/** What must hold a paragraph to be valid (ISO 29500-1, annex A). */
	private static final Set<String> NEVER_EMPTY = Set.of("tc", "hdr", "ftr", "footnote", "endnote", "comment",
			"txbxContent");

	private final List<Node> out = new ArrayList<>();
	private final List<Node> carried = new ArrayList<>();
	private Element carrier;

	private ParagraphJoiner() {
	}

	/**
	 * @param holder   the element that holds them, before the change
	 * @param children what is in it after
	 * @param unmarked the paragraphs among them whose mark is gone
	 */
	static List<Node> join(Element holder, List<Node> children, Set<Element> unmarked) {
		List<Node> joined = children;
		if (children.stream().anyMatch(unmarked::contains)) {
			var joiner = new ParagraphJoiner();
			for (Node child : children) {
				joiner.add(child, unmarked.contains(child));
			}
			joiner.end();
			joined = joiner.out;
		}
		return holder.isWord() && NEVER_EMPTY.contains(holder.name()) ? filled(holder, joined) : joined;
	}

	private void add(Node child, boolean gone) {
		if (!(child instanceof Element element)) {
			out.add(child);
		} else if (element.is("p")) {
			paragraph(element, gone);
		} else if (carrier == null || RangeEnds.isMarker(element) || Marks.isMark(element)) {
			(carrier == null ? out : carried).add(element);
		} else {
			end();
			out.add(element);
		}
	}

	private void paragraph(Element paragraph, boolean gone) {
		if (gone) {
			carrier = paragraph;
			paragraph.elements().filter(child -> !child.is("pPr")).forEach(carried::add);
		} else {
			out.add(carried.isEmpty() ? paragraph : withCarried(paragraph));
			carrier = null;
		}
	}

	private Element withCarried(Element paragraph) {
		var all = new ArrayList<Node>();
		Element properties = paragraph.first("pPr");
		if (properties != null) {
			all.add(properties);
		}
		all.addAll(carried);
		paragraph.children().stream().filter(child -> child != properties).forEach(all::add);
		carried.clear();
		return paragraph.with(all);
	}

	/** No paragraph follows: what is left keeps one of its own. */
	private void end() {
		if (carrier == null) {
			return;
		}
		boolean words = carried.stream().anyMatch(node -> node instanceof Element e && !RangeEnds.isMarker(e));
		if (words) {
			Element properties = carrier.first("pPr");
			if (properties != null) {
				carried.add(0, properties);
			}
			out.add(carrier.with(carried));
		} else {
			out.addAll(carried);
		}
		carried.clear();
		carrier = null;
	}

	private static List<Node> filled(Element holder, List<Node> children) {
		boolean empty = children.stream().noneMatch(ParagraphJoiner::isBlock);
		Node last = children.isEmpty() ? null : children.getLast();
		boolean open = holder.is("tc") && last instanceof Element element && element.is("tbl");
		if (!empty && !open || holder.children().stream().noneMatch(ParagraphJoiner::isBlock)) {
			return children;
		}
		var all = new ArrayList<>(children);
		all.add(new Element(holder.qualifiedName().renamed("p"), List.of(), java.util.Map.of(), List.of()));
		return all;
	}

	private static boolean isBlock(Node node) {
		return node instanceof Element element && !RangeEnds.isMarker(element) && !element.name().endsWith("Pr");
	}
}
