package org.chancery.word.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Resolves the changes of properties, and the marks that stand among properties. */
final class PropertyResolver {

	/** What belongs to properties and is not among those of the time before (ISO 29500-1, annex A: CT_PPrBase etc.). */
	private static final Map<String, Set<String>> KEPT = Map.of("pPr", Set.of("rPr", "sectPr"), "sectPr",
			Set.of("headerReference", "footerReference"), "rPr", Set.of("ins", "del", "moveFrom", "moveTo"), "trPr",
			Set.of("ins", "del"), "tcPr", Set.of("cellIns", "cellDel", "cellMerge"));
	private static final Set<String> FIRST = Set.of("headerReference", "footerReference", "ins", "del", "moveFrom", "moveTo");
	private static final Set<String> PROPERTIES = Set.of("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid",
			"tblPrEx", "numPr");
	/** Those that say nothing when they are empty. */
	private static final Set<String> OPTIONAL = Set.of("rPr", "pPr", "trPr", "tblPrEx", "numPr");

	private final Decision decision;

	PropertyResolver(Decision decision) {
		this.decision = decision;
	}

	static boolean isProperties(Element element) {
		return PROPERTIES.contains(element.name());
	}

	/** The properties after the decision; null if none are left. */
	Element resolve(Element properties) {
		if (properties.is("numPr") && properties.first("ins") != null
				&& decision.of(properties.first("ins")) == Outcome.REJECT) {
			return null;
		}
		var out = new ArrayList<Node>(properties.children().size());
		for (Element child : current(properties)) {
			property(child, out);
		}
		boolean emptied = out.isEmpty() && !properties.children().isEmpty() && OPTIONAL.contains(properties.name());
		return emptied ? null : properties.with(out);
	}

	private void property(Element child, List<Node> out) {
		if (child.is("cellMerge") && decision.of(child) != Outcome.KEEP) {
			CellMerge.apply(child, decision.of(child) == Outcome.ACCEPT, out);
		} else if (Marks.isMark(child)) {
			if (decision.of(child) == Outcome.KEEP) {
				out.add(child);
			}
		} else if (isProperties(child)) {
			Element resolved = resolve(child);
			if (resolved != null) {
				out.add(resolved);
			}
		} else {
			out.add(child);
		}
	}

	/** The properties that hold, those of the time before if their change is rejected. */
	private List<Element> current(Element properties) {
		Element change = properties.elements().filter(Marks::isPropertyChange).findFirst().orElse(null);
		if (change == null || decision.of(change) != Outcome.REJECT) {
			return properties.elements().toList();
		}
		Set<String> kept = KEPT.getOrDefault(properties.name(), Set.of());
		var all = new ArrayList<Element>();
		properties.elements().filter(e -> kept.contains(e.name()) && FIRST.contains(e.name())
				&& !properties.is("trPr")).forEach(all::add);
		Element before = change.first(properties.name());
		if (before != null) {
			before.elements().filter(e -> !kept.contains(e.name())).forEach(all::add);
		}
		properties.elements().filter(e -> kept.contains(e.name()) && !all.contains(e)).forEach(all::add);
		return all;
	}

	/** Whether the mark at the end of a paragraph is gone. */
	boolean isMarkGone(Element paragraph) {
		Element properties = paragraph.first("pPr");
		return properties != null && isGone(properties.first("rPr"));
	}

	/** Whether the marks among these properties say that what has them is gone; false for null. */
	boolean isGone(Element properties) {
		if (properties == null) {
			return false;
		}
		return properties.elements().anyMatch(mark -> {
			boolean coming = Marks.isComing(mark) || mark.is("cellIns");
			boolean going = Marks.isGoing(mark) || mark.is("cellDel");
			return coming && decision.of(mark) == Outcome.REJECT || going && decision.of(mark) == Outcome.ACCEPT;
		});
	}
}
