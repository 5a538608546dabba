package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.redline.ReturnedRedline;
import org.chancery.word.revisions.Revisions;

/** Restores what Word tracks no changes of: the places of bookmarks, the definitions of styles. */
final class PlainRestoration {

	private final WordPackage sent;
	private final Set<String> bookmarks = new HashSet<>();
	private boolean styles;

	/** @param sent the file that was sent */
	PlainRestoration(WordPackage sent) {
		this.sent = sent;
	}

	/** Notes a refused change. @param unmarked whether no tracked change stands for it */
	void note(Undeclared change, boolean unmarked) {
		if (!change.bookmark().isEmpty()) {
			bookmarks.add(change.bookmark());
		}
		styles |= unmarked && change.kind() == Kind.FORMAT && change.place() != null;
	}

	/** The file with the bookmarks of the sent one where they were refused, and without the others; likewise the styles. */
	WordPackage restore(WordPackage file) throws UnreadableFileException {
		Map<String, Element> parts = new LinkedHashMap<>();
		for (String part : Revisions.parts(file)) {
			Element root = file.root(part);
			if (root != null) {
				parts.put(part, bookmarked(root));
			}
		}
		Element before = FileText.root(sent, "styles");
		String part = FileText.part(file, "styles");
		if (styles && before != null && !part.isEmpty()) {
			parts.put(part, styled(before, file.root(part)));
		}
		return file.with(parts);
	}

	private Element bookmarked(Element root) {
		Set<String> gone = new HashSet<>();
		ends(root, gone);
		return without(root, gone);
	}

	/** Finds the ids of the bookmarks that go. */
	private void ends(Element element, Set<String> gone) {
		if (element.is("bookmarkStart") && element.attribute("name") != null) {
			String name = ReturnedRedline.bookmark(element.attribute("name"));
			if (name != null ? !bookmarks.contains(name) : bookmarks.contains(element.attribute("name"))) {
				gone.add(element.attribute("id"));
			}
		}
		element.elements().forEach(child -> ends(child, gone));
	}

	private static Element without(Element element, Set<String> gone) {
		if (element.is("bookmarkStart") && element.attribute("name") != null) {
			String name = ReturnedRedline.bookmark(element.attribute("name"));
			return name == null ? element : element.with("name", name);
		}
		List<Node> children = new ArrayList<>(element.children().size());
		for (Node child : element.children()) {
			boolean mark = child instanceof Element inner && (inner.is("bookmarkStart") || inner.is("bookmarkEnd"));
			if (!mark || !gone.contains(((Element) child).attribute("id"))) {
				children.add(child instanceof Element inner ? without(inner, gone) : child);
			}
		}
		return element.with(children);
	}

	private static Element styled(Element before, Element after) {
		Map<String, Element> known = new HashMap<>();
		before.elements().filter(e -> e.is("style")).forEach(e -> known.putIfAbsent(key(e), e));
		Element defaults = before.first("docDefaults");
		return after.with(after.elements().map(e -> e.is("style") ? known.getOrDefault(key(e), e)
				: e.is("docDefaults") && defaults != null ? defaults : e).toList());
	}

	private static String key(Element style) {
		return style.attribute("type") + ' ' + style.attribute("styleId");
	}
}
