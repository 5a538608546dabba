package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * Marks a content control itself as inserted or deleted, apart from what it holds (ISO 29500-1, 17.13.5.5 and
 * 17.13.5.7): one range goes over its start, one over its end.
 */
final class TrackedTags {

	private final Revision revision;
	private final String name;
	private final String first;

	TrackedTags(Revision revision, boolean deleted, int number) {
		this.first = "tags " + number;
		this.revision = revision;
		this.name = deleted ? "customXmlDelRange" : "customXmlInsRange";
	}

	Element outerStart() {
		return revision.on(Element.word(name + "Start")).with("id", "a" + first);
	}

	Element outerEnd() {
		return Element.word(name + "End").with("id", "b" + first);
	}

	/** The content, with the end of the range over the start tag and the start of the range over the end tag. */
	List<Node> inside(List<? extends Node> content) {
		var all = new ArrayList<Node>();
		all.add(Element.word(name + "End").with("id", "a" + first));
		all.addAll(content);
		all.add(revision.on(Element.word(name + "Start")).with("id", "b" + first));
		return all;
	}
}
