package org.chancery.word.revisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * Takes away the signs of fields that have lost their partners: Word marks the beginning and the end of an inserted
 * field, but not always what stands between (ISO 29500-1, 17.16.18).
 */
final class FieldRepair {

	private static final Set<String> STORIES = Set.of("document", "hdr", "ftr", "footnote", "endnote", "comment",
			"txbxContent");

	private final Set<Element> loose = Collections.newSetFromMap(new IdentityHashMap<>());

	private FieldRepair() {
	}

	/** The tree without loose signs. */
	static Element repair(Element root) {
		var repair = new FieldRepair();
		repair.story(root);
		return repair.loose.isEmpty() ? root : repair.without(root);
	}

	private void story(Element story) {
		Deque<List<Element>> open = new ArrayDeque<>();
		signs(story, open, false);
		open.forEach(loose::addAll);
	}

	private void signs(Element element, Deque<List<Element>> open, boolean inner) {
		if (inner && element.isWord() && STORIES.contains(element.name())) {
			story(element);
		} else if (element.is("fldChar")) {
			sign(element, open);
		} else {
			element.elements().forEach(child -> signs(child, open, true));
		}
	}

	private void sign(Element sign, Deque<List<Element>> open) {
		String type = sign.attribute("fldCharType");
		if ("begin".equals(type)) {
			open.push(new ArrayList<>(List.of(sign)));
		} else if (open.isEmpty()) {
			loose.add(sign);
		} else if ("separate".equals(type)) {
			open.peek().add(sign);
		} else if ("end".equals(type)) {
			open.pop();
		}
	}

	private Element without(Element element) {
		var out = new ArrayList<Node>(element.children().size());
		for (Node child : element.children()) {
			if (!(child instanceof Element inner)) {
				out.add(child);
			} else if (!loose.contains(inner)) {
				Element clean = without(inner);
				if (clean == inner || !Hollow.is(clean)) {
					out.add(clean);
				}
			}
		}
		return element.with(out);
	}
}
