package org.chancery.word.revisions;

import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** The merging and splitting of cells one below the other (ISO 29500-1, 17.13.5.2). */
final class CellMerge {

	private static final Set<String> BEFORE = Set.of("cnfStyle", "tcW", "gridSpan", "hMerge");

	private CellMerge() {
	}

	/** Puts the merge that a mark says into the properties of a cell, in the place of any other. */
	static void apply(Element mark, boolean accepted, List<Node> properties) {
		String merge = mark.attribute(accepted ? "vMerge" : "vMergeOrig");
		properties.removeIf(node -> node instanceof Element element && element.is("vMerge"));
		if (merge == null) {
			return;
		}
		int at = 0;
		while (at < properties.size() && properties.get(at) instanceof Element element && BEFORE.contains(element.name())) {
			at++;
		}
		properties.add(at, Element.valued("vMerge", merge.equals("rest") ? "restart" : "continue"));
	}
}
