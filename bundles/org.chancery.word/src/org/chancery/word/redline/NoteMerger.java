package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Merges footnotes, or endnotes, as the references to them are met. */
final class NoteMerger {

	private final Redline redline;
	private final String kind;
	private final Map<String, Element> old = new HashMap<>();
	private final Map<String, Element> now = new LinkedHashMap<>();
	private final Map<String, Element> merged = new HashMap<>();
	private final List<Element> added = new ArrayList<>();
	private final Map<String, Element> notes = new LinkedHashMap<>();
	private final Map<String, String> numbers = new HashMap<>();
	private final List<Node> written = new ArrayList<>();
	private final String oldPart;
	private final String part;
	private final boolean created;
	private final PartMerger parts;
	private int lastId;

	/** @param kind {@code footnote} or {@code endnote} */
	NoteMerger(Redline redline, String kind) throws UnreadableFileException {
		this.redline = redline;
		this.kind = kind;
		oldPart = redline.oldPartOf(kind + "s");
		String given = redline.target.partOf(redline.target.base.main(), kind + "s");
		created = given == null;
		part = created ? redline.target.freeName("word/" + kind + "s.xml") : given;
		read(oldPart == null ? null : redline.old.root(oldPart), old);
		read(created ? null : redline.target.base.root(part), now);
		old.keySet().forEach(id -> lastId = Math.max(lastId, XmlCursor.number(id, 0)));
		now.keySet().forEach(id -> lastId = Math.max(lastId, XmlCursor.number(id, 0)));
		parts = new PartMerger(redline, oldPart, created ? null : part, part);
	}

	private void read(Element root, Map<String, Element> notes) {
		if (root != null) {
			root.elements().filter(e -> e.is(kind) && e.attribute("id") != null).forEach(e -> notes.putIfAbsent(e.attribute("id"), e));
		}
	}

	/** A reference stays; its note may differ. */
	void both(String oldId, String id) throws UnreadableFileException {
		Element before = old.get(oldId);
		Element after = now.get(id);
		if (before != null && after != null && !merged.containsKey(id)) {
			merged.put(id, after.with(parts.merge(before, after)));
		}
	}

	/** A reference comes. */
	void come(String id) throws UnreadableFileException {
		Element after = now.get(id);
		if (after != null && !merged.containsKey(id)) {
			merged.put(id, after.with(EndMark.plain(parts.merge(null, after))));
		}
	}

	/** A reference goes. @return the id that its note has in the redline */
	String copy(String oldId) throws UnreadableFileException {
		Element before = old.get(oldId);
		String id = String.valueOf(++lastId);
		List<Node> content = before == null ? List.of(Element.word("p")) : EndMark.plain(parts.merge(before, null));
		added.add(Element.word(kind).with("id", id).with(content));
		return id;
	}

	/**
	 * The body with its references numbered in their order. LibreOffice takes notes by their order, whatever their ids, so
	 * references, ids and notes must agree.
	 */
	Element renumber(Element body) throws UnreadableFileException {
		Element root = created ? added.isEmpty() ? null : frame() : redline.target.base.root(part);
		if (root == null) {
			return body;
		}
		root.elements().filter(e -> e.is(kind)).forEach(e -> notes.put(e.attribute("id"), merged.getOrDefault(e.attribute("id"), e)));
		added.forEach(e -> notes.put(e.attribute("id"), e));
		int last = notes.values().stream().filter(NoteMerger::isSeparator).mapToInt(e -> XmlCursor.number(e.attribute("id"), 0)).max().orElse(0);
		Set<String> order = new LinkedHashSet<>();
		references(body, order);
		order.addAll(notes.keySet());
		notes.values().stream().filter(NoteMerger::isSeparator).forEach(written::add);
		for (String id : order) {
			Element note = notes.get(id);
			if (note != null && !isSeparator(note)) {
				numbers.put(id, String.valueOf(++last));
				written.add(note.with("id", numbers.get(id)));
			}
		}
		return renumbered(body);
	}

	private static boolean isSeparator(Element note) {
		return note.attribute("type") != null && !note.attribute("type").equals("normal");
	}

	private Element renumbered(Element element) {
		if (element.is(kind + "Reference")) {
			String id = element.attribute("id");
			return element.with("id", numbers.getOrDefault(id, id));
		}
		return element.children().isEmpty() ? element
				: element.with(element.children().stream().map(c -> c instanceof Element inner ? renumbered(inner) : c).toList());
	}

	/** Puts the notes into the package. */
	void finish() throws UnreadableFileException {
		if (written.isEmpty()) {
			return;
		}
		Element root = created ? redline.old.root(oldPart) : redline.target.base.root(part);
		Element whole = redline.ids.number(redline.rooted(root.with(written)));
		if (created) {
			redline.target.add(part, whole, "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "s+xml");
			redline.target.relationships(redline.target.base.main()).to(org.chancery.word.imports.container.Relationship.TYPE + kind + "s",
					part, false);
		} else {
			redline.target.put(part, whole);
		}
	}

	private void references(Element element, Set<String> ids) {
		if (element.is(kind + "Reference") && element.attribute("id") != null) {
			ids.add(element.attribute("id"));
		}
		element.elements().forEach(child -> references(child, ids));
	}

	/** The notes of the old file without any but the separators. */
	private Element frame() throws UnreadableFileException {
		Element root = redline.old.root(oldPart);
		List<Node> separators = new ArrayList<>();
		for (Element note : root.elements().filter(e -> e.is(kind) && e.attribute("type") != null).toList()) {
			separators.add(parts.copy(note));
		}
		return root.with(separators);
	}
}
