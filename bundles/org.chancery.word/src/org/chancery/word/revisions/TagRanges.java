package org.chancery.word.revisions;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.word.markup.Element;

/**
 * Content controls and custom markup of which only the tags come or go, not what stands between them: those whose start
 * tag lies in a range (ISO 29500-1, 17.13.5.4 to 17.13.5.11).
 */
public final class TagRanges {

	private static final Set<String> TAGGED = Set.of("sdt", "customXml", "smartTag");

	/** Ranges hardly ever overlap; more of them at once are no work of Word's. */
	private static final int MOST_OPEN = 50;

	private final Map<Element, List<Element>> marks = new IdentityHashMap<>();
	private final Map<String, Element> open = new LinkedHashMap<>();

	private TagRanges() {
	}

	/** Finds those of a tree. */
	public static TagRanges of(Element root) {
		var ranges = new TagRanges();
		ranges.read(root);
		return ranges;
	}

	private void read(Element element) {
		if (Marks.beginsTags(element) && open.size() < MOST_OPEN) {
			open.put(key(element), element);
		} else if (Marks.endsTags(element)) {
			open.remove(key(element));
		} else if (element.isWord() && TAGGED.contains(element.name()) && !open.isEmpty()) {
			marks.put(element, new ArrayList<>(open.values()));
		}
		element.elements().forEach(this::read);
	}

	private static String key(Element mark) {
		return mark.name().replace("Start", "").replace("End", "") + mark.attribute("id");
	}

	/** The beginnings of the ranges in which the start tag of an element lies. */
	public List<Element> marksOf(Element element) {
		return marks.getOrDefault(element, List.of());
	}

	/** Whether the tags of an element stay. */
	boolean stays(Element element, Decision decision) {
		for (Element start : marksOf(element)) {
			Outcome outcome = decision.of(start);
			if (outcome != Outcome.KEEP && Marks.isTagsComing(start) != (outcome == Outcome.ACCEPT)) {
				return false;
			}
		}
		return true;
	}
}
