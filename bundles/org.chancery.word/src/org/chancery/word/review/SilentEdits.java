package org.chancery.word.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;
import org.chancery.word.markup.Node;
import org.chancery.word.revisions.Marks;

/**
 * Puts other words in the place of words that nobody declared, in a tree with its tracked changes, which are not touched.
 * Places are told by counting visible characters as they were before the tracked changes.
 */
final class SilentEdits {

	private final BitSet gone = new BitSet();
	private final BitSet spaceGone = new BitSet();
	private final Map<Integer, String> before = new HashMap<>();
	private final Map<Integer, String> behind = new HashMap<>();
	private final Map<Integer, List<String>> paragraphs = new HashMap<>();
	private final Map<Element, Element> copies = new IdentityHashMap<>();
	private int count;
	private int coming;
	/** Whether what was last written is a space, or nothing in this paragraph yet. */
	private boolean spaced;

	/** Puts words in the place of the visible characters of a range, which is not empty. */
	void replace(int from, int to, String words) {
		gone.set(from, to);
		if (words.isEmpty()) {
			spaceGone.set(from, to);
		} else {
			before.put(from, words);
		}
	}

	/** Puts words where nothing is, at the end of a paragraph or before what follows. */
	void insert(int at, String words, boolean atEnd) {
		if (atEnd) {
			behind.merge(at - 1, " " + words, String::concat);
		} else {
			before.merge(at, words + " ", String::concat);
		}
	}

	/** Puts paragraphs before the one that begins at a place. */
	void insertParagraphs(int at, List<String> words) {
		paragraphs.computeIfAbsent(at, place -> new ArrayList<>()).addAll(words);
	}

	boolean isEmpty() {
		return gone.isEmpty() && before.isEmpty() && behind.isEmpty() && paragraphs.isEmpty();
	}

	/** The story with the words in it. */
	Element put(Element element) {
		if (element.is("t") || element.is("delText")) {
			return coming > 0 ? element : text(element);
		}
		if (element.is("txbxContent") || element.is("instrText") || element.is("delInstrText")) {
			return element;
		}
		coming += Marks.isComing(element) ? 1 : 0;
		var out = new ArrayList<Node>(element.children().size());
		for (Node child : element.children()) {
			child(element, child, out);
		}
		coming -= Marks.isComing(element) ? 1 : 0;
		if (element.is("body") && !paragraphs.isEmpty()) {
			atEnd(element, out);
		}
		return element.with(out);
	}

	/** What stood behind all that is left. */
	private void atEnd(Element body, List<Node> out) {
		boolean section = !out.isEmpty() && out.getLast() instanceof Element last && last.is("sectPr");
		Element like = body.elements().filter(e -> e.is("p")).reduce((one, other) -> other).orElse(Element.word("p"));
		int at = section ? out.size() - 1 : out.size();
		for (List<String> words : paragraphs.values()) {
			out.addAll(at, words.stream().map(line -> paragraph(like, line)).toList());
		}
	}

	private void child(Element holder, Node child, List<Node> out) {
		if (!(child instanceof Element inner)) {
			out.add(child);
			return;
		}
		int start = count;
		spaced |= inner.is("p");
		Element other = put(inner);
		if (inner.is("p")) {
			List<String> words = count > start ? paragraphs.remove(start) : null;
			if (words != null) {
				words.forEach(line -> out.add(paragraph(inner, line)));
			}
			boolean emptied = count > start && gone.nextClearBit(start) >= count && !before.containsKey(start);
			if (emptied && !holder.is("tc") && coming == 0) {
				return;
			}
		}
		if (other != inner && Marks.isMark(inner)) {
			copies.put(other, inner);
		}
		out.add(other);
	}

	/** The marks that were copied with other words in them, by copy. */
	Map<Element, Element> copies() {
		return copies;
	}

	private static Element paragraph(Element like, String line) {
		Element properties = like.first("pPr");
		Element run = Element.word("r", said(Element.word("t"), line));
		return properties == null ? Element.word("p", run) : Element.word("p", properties, run);
	}

	private static Element said(Element holder, String words) {
		var space = new Attribute(new Name("xml", "http://www.w3.org/XML/1998/namespace", "space",
				org.chancery.word.imports.container.Vocabulary.OTHER), "preserve");
		return new Element(holder.qualifiedName(), List.of(space), holder.declarations(), List.of(new Characters(words)));
	}

	private Element text(Element holder) {
		String text = holder.text();
		var out = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (LineBuilder.isSpace(c)) {
				boolean between = count > 0 && gone.get(count - 1) && gone.get(count);
				boolean twice = spaced && count > 0 && spaceGone.get(count - 1);
				out.append(between || twice ? "" : String.valueOf(c));
				spaced |= !between;
				continue;
			}
			int length = out.length();
			out.append(before.getOrDefault(count, ""));
			out.append(gone.get(count) ? "" : String.valueOf(c));
			out.append(behind.getOrDefault(count, ""));
			spaced &= out.length() == length;
			count++;
		}
		return out.toString().equals(text) ? holder : said(holder, out.toString());
	}
}
