package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** The mark at the end of a note, header or footer that only one of the files has: it cannot come or go by itself. */
final class EndMark {

	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

	private EndMark() {
	}

	/** The same content, its last paragraph mark not tracked. */
	static List<Node> plain(List<Node> content) {
		for (int i = content.size() - 1; i >= 0; i--) {
			if (content.get(i) instanceof Element paragraph && paragraph.is("p")) {
				List<Node> others = new ArrayList<>(content);
				others.set(i, changed(paragraph, "pPr", "rPr"));
				return others;
			}
		}
		return content;
	}

	private static Element changed(Element element, String... path) {
		if (path.length == 0) {
			return element.with(element.elements().filter(e -> !e.isWord() || !CHANGES.contains(e.name())).toList());
		}
		Element inner = element.first(path[0]);
		if (inner == null) {
			return element;
		}
		Element other = changed(inner, java.util.Arrays.copyOfRange(path, 1, path.length));
		return element.with(element.children().stream().map(e -> e == inner ? other : e).toList());
	}
}
