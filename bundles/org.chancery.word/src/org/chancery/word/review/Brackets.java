package org.chancery.word.review;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;
import org.chancery.word.markup.Node;
import org.chancery.word.revisions.Marks;

/** Puts square brackets around words that came or went: {@code [ours / Belmora: theirs]}. */
final class Brackets {

	private static final Name SPACE = new Name("xml", "http://www.w3.org/XML/1998/namespace", "space", Vocabulary.OTHER);
	private static final String NOTHING = "\u2013";

	/** What was and what a party wants. */
	record Said(String ours, String theirs, String party) {

		private String theirsAlone() {
			return party + ": " + (theirs.isEmpty() ? NOTHING : plain(theirs));
		}

		private String whole() {
			return "[" + (ours.isEmpty() ? "" : plain(ours) + " / ") + theirsAlone() + "]";
		}

		private static String plain(String words) {
			return words.replace("\n", "\u00B6");
		}
	}

	private final Map<Element, String> before = new IdentityHashMap<>();
	private final Map<Element, String> behind = new IdentityHashMap<>();
	private final Map<Element, String> notes = new IdentityHashMap<>();
	private final Map<Element, Element> copies = new IdentityHashMap<>();

	/**
	 * Notes brackets around the words of a change.
	 *
	 * @param apart whether what comes stands elsewhere than what goes
	 * @return false if it has no words of its own, or if they stand among each other
	 */
	boolean enclose(List<Element> marks, boolean apart, Said said) {
		List<Element> going = marks.stream().filter(Marks::isGoing).filter(Brackets::wrapsWords).toList();
		List<Element> coming = marks.stream().filter(Marks::isComing).filter(Brackets::wrapsWords).toList();
		String theirs = said.party() + ": ";
		if (!apart && !going.isEmpty() && !coming.isEmpty()) {
			boolean oursFirst = marks.indexOf(going.getFirst()) < marks.indexOf(coming.getFirst());
			List<Element> first = oursFirst ? going : coming;
			List<Element> second = oursFirst ? coming : going;
			if (marks.indexOf(first.getLast()) > marks.indexOf(second.getFirst())) {
				return false;
			}
			around(going, oursFirst ? "[" : "", oursFirst ? " / " : "]");
			around(coming, oursFirst ? theirs : "[" + theirs, oursFirst ? "]" : " / ");
			return true;
		}
		if (!coming.isEmpty()) {
			around(coming, "[" + theirs, "]");
		}
		if (!going.isEmpty()) {
			around(going, "[", " / " + theirs + NOTHING + "]");
		}
		return !coming.isEmpty() || !going.isEmpty();
	}

	/** Notes both texts in brackets in the place of the words of a change. @return false if it has none */
	boolean replace(List<Element> marks, Said said) {
		Element first = marks.stream().filter(Marks::isContent).filter(Brackets::wrapsWords).findFirst().orElse(null);
		if (first != null) {
			before.merge(first, said.whole() + " ", String::concat);
		}
		return first != null;
	}

	/** Notes brackets at the end of a paragraph, for a change without words. */
	void note(Element paragraph, Said said) {
		notes.merge(paragraph, " " + said.whole(), String::concat);
	}

	private static boolean wrapsWords(Element mark) {
		return mark.first("r") != null;
	}

	private void around(List<Element> marks, String start, String end) {
		before.merge(marks.getFirst(), start, String::concat);
		behind.merge(marks.getLast(), end, (one, other) -> other + one);
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
		if (notes.containsKey(element)) {
			out.add(run(notes.get(element), null));
		}
		return element.with(out);
	}

	private static void add(String words, Element mark, List<Node> out) {
		if (words != null && !words.isEmpty()) {
			out.add(run(words, mark.first("r").first("rPr")));
		}
	}

	private static Element run(String words, Element look) {
		Element text = new Element(Name.word("t"), List.of(new Attribute(SPACE, "preserve")), Map.of(), List.of(new Characters(words)));
		Element plain = look == null ? null
				: look.with(look.elements().filter(e -> !Marks.isMark(e) && !e.is("vanish") && !e.is("webHidden")).toList());
		return plain == null ? Element.word("r", text) : Element.word("r", plain, text);
	}

	/** The elements that were copied with brackets in them, by copy. */
	Map<Element, Element> copies() {
		return copies;
	}
}
