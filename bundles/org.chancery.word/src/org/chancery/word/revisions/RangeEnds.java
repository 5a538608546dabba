package org.chancery.word.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Element;

/** The beginnings and ends of ranges that cross text: what one of them loses the other must not. */
final class RangeEnds {

	private static final Set<String> MARKERS = Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart",
			"commentRangeEnd", "permStart", "permEnd");

	private RangeEnds() {
	}

	static boolean isMarker(Element element) {
		return element.isWord() && (MARKERS.contains(element.name()) || element.is("proofErr"));
	}

	/** All that lie in an element, at whatever depth. */
	static List<Element> of(Element element) {
		var found = new ArrayList<Element>();
		collect(element, found);
		return found;
	}

	private static void collect(Element element, List<Element> found) {
		if (element.isWord() && MARKERS.contains(element.name())) {
			found.add(element);
		}
		element.elements().forEach(child -> collect(child, found));
	}

	/** Those that lie in an element without their other half. */
	static List<Element> halvesIn(Element element) {
		List<Element> all = of(element);
		if (all.isEmpty()) {
			return all;
		}
		Map<String, Integer> count = new HashMap<>();
		all.forEach(marker -> count.merge(key(marker), 1, Integer::sum));
		all.removeIf(marker -> count.get(key(marker)) > 1);
		return all;
	}

	private static String key(Element marker) {
		return marker.name().replace("Start", "").replace("End", "") + marker.attribute("id");
	}
}
