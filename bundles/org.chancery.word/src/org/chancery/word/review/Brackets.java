package org.chancery.word.review;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;
import org.chancery.word.markup.Node;
import org.chancery.word.revisions.Marks;

/** Puts square brackets around words that came or went: {@code [ours / Belmora: theirs]}. */
final class Brackets {

	private static final Name SPACE = new Name("xml", "http://www.w3.org/XML/1998/namespace", "space",
			org.chancery.word.imports.container.Vocabulary.OTHER);

	private final Map<Element, String> before = new IdentityHashMap<>();
	private final Map<Element, String> behind = new IdentityHashMap<>();
	private final Map<Element, Element> copies = new IdentityHashMap<>();

	/** Notes brackets for a change; false if it has no words of its own to put them around. */
	boolean enclose(Kind kind, List<Element> marks, String party) {
		List<Element> going = marks.stream().filter(Marks::isGoing).filter(Brackets::wrapsWords).toList();
		List<Element> coming = marks.stream().filter(Marks::isComing).filter(Brackets::wrapsWords).toList();
		String theirs = party + ": ";
		if (kind == Kind.REPLACE && !going.isEmpty() && !coming.isEmpty()) {
			boolean oursFirst = marks.indexOf(going.getFirst()) < marks.indexOf(coming.getFirst());
			around(going, oursFirst ? "[" : "", oursFirst ? " / " : "]");
			around(coming, oursFirst ? theirs : "[" + theirs, oursFirst ? "]" : " / ");
		} else if (kind == Kind.INSERT && !coming.isEmpty()) {
			around(coming, "[" + theirs, "]");
		} else if (kind == Kind.DELETE && !going.isEmpty()) {
			around(going, "[", " / " + theirs + "\u2013]");
		} else {
			return false;
		}
		return true;
	}

	private static boolean wrapsWords(Element mark) {
		return mark.first("r") != null;
	}

	private void around(List<Element> marks, String start, String end) {
		before.put(marks.getFirst(), start);
		behind.put(marks.getLast(), end);
	}

	/** The tree with the brackets in it. */
	Element put(Element element) {
		var out = new ArrayList<Node>(element.children().size());
		for (Node child : element.children()) {
			if (child instanceof Element inner) {
				add(before.get(inner), inner, out);
				Element other = put(inner);
				copies.put(other, inner);
				out.add(other);
				add(behind.get(inner), inner, out);
			} else {
				out.add(child);
			}
		}
		return element.with(out);
	}

	private static void add(String words, Element mark, List<Node> out) {
		if (words != null && !words.isEmpty()) {
			Element look = mark.first("r").first("rPr");
			Element text = new Element(Name.word("t"), List.of(new Attribute(SPACE, "preserve")), Map.of(), List.of(new Characters(words)));
			out.add(look == null ? Element.word("r", text) : Element.word("r", look, text));
		}
	}

	/** The elements that were copied with brackets in them, by copy. */
	Map<Element, Element> copies() {
		return copies;
	}
}
