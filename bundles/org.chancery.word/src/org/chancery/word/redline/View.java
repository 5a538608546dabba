package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** An element as it is once the tracked changes in it are rejected. */
final class View {

	private static final Set<String> COME = Set.of("ins", "moveTo");
	private static final Set<String> GO = Set.of("del", "moveFrom");

	private View() {
	}

	/** The element without what was inserted, and with what was deleted as plain words. */
	static Element rejected(Element element) {
		if (element.children().isEmpty()) {
			return element;
		}
		List<Node> children = new ArrayList<>(element.children().size());
		for (Node child : element.children()) {
			if (!(child instanceof Element inner)) {
				children.add(child);
			} else if (inner.isWord() && GO.contains(inner.name())) {
				children.addAll(rejected(inner).children());
			} else if (!inner.isWord() || !COME.contains(inner.name())) {
				children.add(rejected(inner));
			}
		}
		return element.with(children);
	}
}
