package org.chancery.word.revisions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/** Notes go with the last reference to them. */
final class ReferredNotes {

	private ReferredNotes() {
	}

	/**
	 * The parts without the notes to which something referred before and nothing refers now.
	 *
	 * @param file     the file before
	 * @param resolved its parts after
	 */
	static Map<String, Element> keep(WordPackage file, Map<String, Element> resolved) throws UnreadableFileException {
		Set<String> gone = new HashSet<>();
		Set<String> left = new HashSet<>();
		for (Map.Entry<String, Element> part : resolved.entrySet()) {
			Element before = file.root(part.getKey());
			if (before != part.getValue()) {
				collect(before, gone);
			}
			collect(part.getValue(), left);
		}
		gone.removeAll(left);
		if (gone.isEmpty()) {
			return resolved;
		}
		var kept = new LinkedHashMap<String, Element>();
		resolved.forEach((part, root) -> kept.put(part, without(root, gone)));
		return kept;
	}

	private static void collect(Element element, Set<String> references) {
		if (element.is("footnoteReference") || element.is("endnoteReference")) {
			references.add(element.name().replace("Reference", "") + element.attribute("id"));
		}
		element.elements().forEach(child -> collect(child, references));
	}

	private static Element without(Element root, Set<String> gone) {
		if (!root.is("footnotes") && !root.is("endnotes")) {
			return root;
		}
		return root.with(root.elements().filter(note -> !gone.contains(note.name() + note.attribute("id"))).toList());
	}
}
