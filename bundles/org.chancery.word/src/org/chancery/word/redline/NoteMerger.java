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
			merged.put(id, after.with(parts.merge(null, after)));
		}
	}

	/** A reference goes. @return the id that its note has in the redline */
	String copy(String oldId) throws UnreadableFileException {
		Element before = old.get(oldId);
		String id = String.valueOf(++lastId);
		List<Node> content = before == null ? List.of(Element.word("p")) : parts.merge(before, null);
		added.add(Element.word(kind).with("id", id).with(content));
		return id;
	}

	/**
	 * Puts the notes into the package, in the order in which they are referred to: LibreOffice takes them in that order,
	 * whatever their ids.
	 */
	void finish(Element body) throws UnreadableFileException {
		if (created && added.isEmpty()) {
			return;
		}
		Element root = created ? frame() : redline.target.base.root(part);
		var notes = new LinkedHashMap<String, Element>();
		root.elements().filter(e -> e.is(kind)).forEach(e -> notes.put(e.attribute("id"), merged.getOrDefault(e.attribute("id"), e)));
		added.forEach(e -> notes.put(e.attribute("id"), e));
		List<Node> children = new ArrayList<>();
		notes.values().stream().filter(e -> e.attribute("type") != null).forEach(children::add);
		var order = new LinkedHashSet<String>();
		references(body, order);
		order.addAll(notes.keySet());
		order.stream().map(notes::get).filter(e -> e != null && e.attribute("type") == null).forEach(children::add);
		Element whole = redline.ids.number(redline.rooted(root.with(children)));
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
