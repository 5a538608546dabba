package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Writes an element around runs with other content. */
final class WrapWriter {

	private WrapWriter() {
	}

	static List<Node> write(Wrap wrap, List<Node> content, PartMerger part) throws UnreadableFileException {
		boolean control = wrap.element.is("sdt");
		Element shell = control ? emptied(wrap.element) : wrap.element;
		Element copy = wrap.old ? part.copy(wrap.element.is("sdt") ? shell : shell.with(properties(shell))) : shell;
		if (!control) {
			List<Node> all = new ArrayList<>(properties(copy));
			all.addAll(content);
			return List.of(copy.with(all));
		}
		if (wrap.counterpart != null) {
			return List.of(ContentControls.with(copy, content));
		}
		var tags = new TrackedTags(part.redline.stamp.own(), wrap.old, part.redline.nextTags());
		return List.of(tags.outerStart(), ContentControls.with(copy, tags.inside(content)), tags.outerEnd());
	}

	private static Element emptied(Element control) {
		return control.with(control.elements().map(e -> e.is("sdtContent") ? e.with(List.of()) : e).toList());
	}

	/** What says how the element is, and is no content. */
	private static List<Element> properties(Element wrap) {
		return wrap.elements().filter(e -> e.isWord() && e.name().endsWith("Pr")).toList();
	}
}
