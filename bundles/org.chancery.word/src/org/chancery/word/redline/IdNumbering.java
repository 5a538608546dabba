package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Gives every tracked change, bookmark, drawing and content control of the file an id of its own. */
final class IdNumbering {

	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange");
	private static final String RANGE = "Range";

	private final Set<String> drawings = new HashSet<>();
	private final Set<String> controls = new HashSet<>();
	private int last;
	private int lastDrawing = 1_000_000;
	private int lastControl = 1_000_000_000;
	/** The ids of the ranges of the part at hand, by kind and old id; and those that begin and end there. */
	private Map<String, String> ranges = new HashMap<>();
	private Set<String> begun = new HashSet<>();
	private Set<String> ended = new HashSet<>();

	/** The same part with its own ids. Bookmarks without beginning or end, and second ones of a name, are left out. */
	Element number(Element root) {
		ranges = new HashMap<>();
		begun = new HashSet<>();
		ended = new HashSet<>();
		collect(root);
		return renumbered(root);
	}

	private void collect(Element element) {
		if (element.is("bookmarkStart")) {
			begun.add(element.attribute("id"));
		} else if (element.is("bookmarkEnd")) {
			ended.add(element.attribute("id"));
		}
		element.elements().forEach(this::collect);
	}

	private Element renumbered(Element element) {
		Element own = own(element);
		if (own.children().isEmpty()) {
			return own;
		}
		List<Node> children = null;
		for (int i = 0; i < own.children().size(); i++) {
			Node child = own.children().get(i);
			Node other = child instanceof Element inner ? isBroken(inner) ? null : renumbered(inner) : child;
			if (other != child && children == null) {
				children = new ArrayList<>(own.children().subList(0, i));
			}
			if (children != null && other != null) {
				children.add(other);
			}
		}
		return children == null ? own : own.with(children);
	}

	private boolean isBroken(Element element) {
		return element.is("bookmarkStart") && !ended.contains(element.attribute("id"))
				|| element.is("bookmarkEnd") && !begun.contains(element.attribute("id"));
	}

	private Element own(Element element) {
		if (!element.isWord()) {
			return element.name().equals("docPr") ? drawing(element) : element;
		}
		String name = element.name();
		if (CHANGES.contains(name) || name.endsWith("PrChange")) {
			return element.attribute("id") == null && !CHANGES.contains(name) ? element : element.with("id", String.valueOf(++last));
		}
		if (isRange(name)) {
			return element.with("id", range(name, element.attribute("id")));
		}
		return name.equals("sdtPr") ? control(element) : element;
	}

	private static boolean isRange(String name) {
		return name.startsWith("bookmark") || (name.startsWith("move") || name.startsWith("customXml"))
				&& (name.endsWith(RANGE + "Start") || name.endsWith(RANGE + "End"));
	}

	private String range(String name, String id) {
		String kind = name.substring(0, name.length() - (name.endsWith("Start") ? "Start" : "End").length());
		return ranges.computeIfAbsent(kind + ' ' + id, key -> String.valueOf(++last));
	}

	private Element drawing(Element element) {
		String id = element.plain("id");
		if (id == null || drawings.add(id)) {
			return element;
		}
		String free = String.valueOf(++lastDrawing);
		drawings.add(free);
		List<Attribute> attributes = element.attributes().stream()
				.map(a -> a.name().uri().isEmpty() && a.name().local().equals("id") ? new Attribute(a.name(), free) : a).toList();
		return new Element(element.qualifiedName(), attributes, element.declarations(), element.children());
	}

	private Element control(Element properties) {
		Element id = properties.first("id");
		if (id == null || id.value() == null || controls.add(id.value())) {
			return properties;
		}
		String free = String.valueOf(++lastControl);
		return properties.with(properties.children().stream().map(e -> e == id ? id.with("val", free) : e).toList());
	}
}
