package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * Finds for each style of the old file the one of the new file with its name, and adds it where there is none. The
 * definition of a style cannot be tracked, so that of the new file counts; but a style that numbers its paragraphs
 * otherwise is another style.
 */
final class StyleImport {

	/** Behind the name of a style of the old file whose name the new file gives to another. */
	private static final String SUFFIX = " (old)";
	private static final Set<String> NOT_COPIED = Set.of("rsid", "link", "next");

	private final Map<String, Element> old = new HashMap<>();
	private final Map<String, Element> byName = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final Map<String, String> taken = new HashMap<>();
	private final List<Element> added = new ArrayList<>();
	private final Element root;
	private NumberingImport lists;

	/** @param oldRoot the styles of the old file; null if it has none; @param root those of the new one, likewise */
	StyleImport(Element oldRoot, Element root) {
		this.root = root;
		if (oldRoot != null) {
			oldRoot.elements().filter(e -> e.is("style")).forEach(e -> old.putIfAbsent(String.valueOf(e.attribute("styleId")), e));
		}
		if (root != null) {
			root.elements().filter(e -> e.is("style")).forEach(e -> {
				byName.putIfAbsent(name(e), e);
				ids.add(e.attribute("styleId"));
			});
		}
	}

	void lists(NumberingImport numbering) {
		lists = numbering;
	}

	private static String name(Element style) {
		Element name = style.first("name");
		return style.attribute("type") + ' ' + (name == null || name.value() == null ? "" : name.value().toLowerCase(Locale.ROOT));
	}

	/** The id that a style of the old file has in the redline, as far as that is known without adding it. */
	String known(String id) {
		String counterpart = counterpart(id);
		return counterpart != null ? counterpart : "old " + id;
	}

	private String counterpart(String id) {
		Element style = old.get(id);
		if (style == null) {
			return id;
		}
		Element counterpart = byName.get(name(style));
		boolean same = counterpart != null && lists.isSame(number(style), number(counterpart));
		return same ? counterpart.attribute("styleId") : null;
	}

	private static Element number(Element style) {
		Element properties = style.first("pPr");
		return properties == null ? null : properties.first("numPr");
	}

	/** The id that a style of the old file has in the redline; the style is added if need be. */
	String take(String id) throws UnreadableFileException {
		String done = taken.get(id);
		if (done != null) {
			return done;
		}
		String counterpart = root == null ? id : counterpart(id);
		if (counterpart != null) {
			taken.put(id, counterpart);
			return counterpart;
		}
		String free = id;
		for (int i = 1; !ids.add(free); i++) {
			free = id + "Old" + i;
		}
		taken.put(id, free);
		int place = added.size();
		Element copy = copy(old.get(id), free);
		added.add(place, copy);
		return free;
	}

	private Element copy(Element style, String id) throws UnreadableFileException {
		List<Node> children = new ArrayList<>();
		for (Element child : style.elements().toList()) {
			if (child.is("name") && byName.containsKey(name(style))) {
				children.add(child.with("val", child.value() + SUFFIX));
			} else if (child.is("basedOn")) {
				children.add(child.with("val", take(child.value())));
			} else if (child.is("pPr")) {
				children.add(numbered(child));
			} else if (!child.isWord() || !NOT_COPIED.contains(child.name())) {
				children.add(child);
			}
		}
		return style.with("styleId", id).with("default", null).with(children);
	}

	private Element numbered(Element properties) throws UnreadableFileException {
		Element list = properties.first("numPr");
		Element number = list == null ? null : list.first("numId");
		if (number == null) {
			return properties;
		}
		Element other = number.with("val", lists.take(number.value()));
		Element changed = list.with(list.elements().map(e -> e == number ? other : e).toList());
		return properties.with(properties.elements().map(e -> e == list ? changed : e).toList());
	}

	/** The styles with those that were added; null if there are none. */
	Element tree() {
		if (root == null || added.isEmpty()) {
			return root;
		}
		List<Node> children = new ArrayList<>(root.children());
		children.addAll(added);
		return root.with(children);
	}
}
