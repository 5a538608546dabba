package org.chancery.word.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.revisions.Marks;

/** The tracked changes of properties, told in the names of ISO 29500. */
final class FormatChanges {

	private static final int LONGEST = 300;

	/**
	 * One of them.
	 *
	 * @param mark  declares it
	 * @param old   what differs, before; in braces
	 * @param now   what differs, after
	 * @param ofRun whether it is about the words of a run
	 */
	record Change(Element mark, String old, String now, boolean ofRun) {
	}

	private FormatChanges() {
	}

	/** Those in an element that holds properties, at whatever depth. */
	static List<Change> of(Element properties) {
		var found = new ArrayList<Change>(1);
		collect(properties, found);
		return found;
	}

	private static void collect(Element properties, List<Change> found) {
		for (Element child : properties.elements().toList()) {
			if (Marks.isPropertyChange(child)) {
				found.add(change(properties, child));
			} else if (Marks.isNumbering(child)) {
				found.add(new Change(child, "{number " + child.attribute("original") + "}", "{number}", false));
			} else if (child.is("cellMerge")) {
				found.add(new Change(child, merge(child, "vMergeOrig"), merge(child, "vMerge"), false));
			} else if (child.is("ins") && properties.is("numPr")) {
				found.add(new Change(child, "{}", "{numPr}", false));
			} else if (!Marks.isMark(child)) {
				collect(child, found);
			}
		}
	}

	private static String merge(Element mark, String attribute) {
		String value = mark.attribute(attribute);
		return "{cell " + (value == null ? "not merged" : value.equals("rest") ? "begins a merge" : "merged with the one above") + "}";
	}

	/** Of tags of content controls. */
	static Change ofTags(Element start) {
		boolean comes = Marks.isTagsComing(start);
		return new Change(start, comes ? "{}" : "{content control}", comes ? "{content control}" : "{}", false);
	}

	private static Change change(Element properties, Element mark) {
		Element before = mark.first(properties.name());
		Map<String, String> old = before == null ? Map.of() : described(before);
		Map<String, String> now = described(properties);
		var differsOld = new ArrayList<String>();
		var differsNow = new ArrayList<String>();
		for (Map.Entry<String, String> each : old.entrySet()) {
			if (!each.getValue().equals(now.get(each.getKey()))) {
				differsOld.add(each.getValue());
			}
		}
		for (Map.Entry<String, String> each : now.entrySet()) {
			if (!each.getValue().equals(old.get(each.getKey()))) {
				differsNow.add(each.getValue());
			}
		}
		return new Change(mark, braces(differsOld), braces(differsNow), properties.is("rPr"));
	}

	private static String braces(List<String> values) {
		String all = String.join(", ", values);
		return "{" + (all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all) + "}";
	}

	private static Map<String, String> described(Element properties) {
		Map<String, String> all = new LinkedHashMap<>();
		Set<String> others = Set.of("rPr", "sectPr", "headerReference", "footerReference");
		int[] same = { 0 };
		properties.elements().filter(e -> !Marks.isMark(e) && !others.contains(e.name())).forEach(property -> {
			String text = describe(property);
			all.put(all.containsKey(property.name()) ? property.name() + ++same[0] : property.name(), text);
		});
		return all;
	}

	private static String describe(Element property) {
		var text = new StringBuilder(property.name());
		for (Attribute attribute : property.attributes()) {
			text.append(' ').append(attribute.name().local().equals("val") ? "" : attribute.name().local() + "=").append(attribute.value());
		}
		property.elements().filter(e -> !Marks.isMark(e)).forEach(child -> text.append(' ').append(describe(child)));
		return text.toString();
	}
}
