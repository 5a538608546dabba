package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Makes the {@code w:pPr} of a paragraph: its properties, what becomes of its mark, the section that it ends. */
final class MarkProperties {

	private static final Set<String> APART = Set.of("rPr", "sectPr", "pPrChange");
	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

	private final PartMerger part;

	MarkProperties(PartMerger part) {
		this.part = part;
	}

	/**
	 * The properties.
	 *
	 * @param other the mark that ends the words of this paragraph in the text that has not this mark; null for none
	 * @return null for none
	 */
	Element of(Placed mark, Token other) throws UnreadableFileException {
		Token old = mark.old() != null ? mark.old() : mark.now() != null && mark.isAfter() && other != null ? other : null;
		Token now = mark.now() != null ? mark.now() : other;
		Element before = properties(old, true);
		Element after = properties(now, false);
		Element merged = old == null ? after : now == null ? before : part.properties.merge("pPr", before, after);
		List<Node> children = new ArrayList<>();
		Element change = null;
		for (Node child : merged == null ? List.<Node>of() : merged.children()) {
			if (child instanceof Element e && e.is("pPrChange")) {
				change = e;
			} else if (!(child instanceof Element e && e.isWord() && APART.contains(e.name()))) {
				children.add(child);
			}
		}
		add(children, run(mark));
		add(children, section(mark));
		add(children, change);
		return children.isEmpty() ? null : Element.word("pPr").with(children);
	}

	private static void add(List<Node> children, Element element) {
		if (element != null) {
			children.add(element);
		}
	}

	private Element properties(Token mark, boolean old) throws UnreadableFileException {
		Element properties = mark == null ? null : mark.element.first("pPr");
		if (properties == null) {
			return null;
		}
		Element own = properties.with(properties.elements().filter(e -> !e.is("sectPr")).toList());
		return old ? part.copy(own) : own;
	}

	/** The properties of the mark itself; what becomes of it stands first. */
	private Element run(Placed mark) throws UnreadableFileException {
		Element before = part.copy(run(mark.old()));
		Element after = run(mark.now());
		Element merged = mark.old() == null ? after : mark.now() == null ? before : part.properties.merge("rPr", before, after);
		List<Node> children = new ArrayList<>();
		if (mark.inserted() != null) {
			children.add(mark.inserted().insertion());
		}
		if (mark.deleted() != null) {
			children.add(mark.deleted().deletion());
		}
		if (merged != null) {
			children.addAll(merged.children());
		}
		return children.isEmpty() ? null : Element.word("rPr").with(children);
	}

	private static Element run(Token mark) {
		Element properties = mark == null ? null : mark.element.first("pPr");
		Element run = properties == null ? null : properties.first("rPr");
		return run == null ? null : run.with(run.elements().filter(e -> !e.isWord() || !CHANGES.contains(e.name())).toList());
	}

	private Element section(Placed mark) throws UnreadableFileException {
		Element before = section(mark.old());
		Element after = section(mark.now());
		return before == null && after == null ? null : part.redline.sections.merge(before, after, part);
	}

	private static Element section(Token mark) {
		Element properties = mark == null ? null : mark.element.first("pPr");
		return properties == null ? null : properties.first("sectPr");
	}
}
