package org.chancery.word.redline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.word.markup.Element;

/**
 * Where the bookmarks of a file are. The names that programs give them ("_Ref...", "_Toc...") differ from file to file, so
 * references are compared by what the paragraphs say to which they lead.
 */
final class Places {

	private static final Pattern NAME = Pattern.compile("\\b_\\w+");
	private static final int ENOUGH = 60;

	private final Map<String, String> paragraphs = new HashMap<>();

	/** The bookmarks in a body. */
	Places(Element body) {
		collect(body, null);
	}

	private void collect(Element element, Element paragraph) {
		if (element.is("bookmarkStart")) {
			String name = element.attribute("name");
			if (name != null && name.startsWith("_") && paragraph != null) {
				String words = BlockText.of(paragraph);
				paragraphs.putIfAbsent(name, '_' + words.substring(0, Math.min(ENOUGH, words.length())));
			}
		}
		Element inside = element.is("p") ? element : paragraph;
		element.elements().forEach(child -> collect(child, inside));
	}

	/** What the paragraph of a bookmark says; the name itself if a person gave it, or if there is no such bookmark. */
	String of(String bookmark) {
		return paragraphs.getOrDefault(bookmark, bookmark);
	}

	/** The code of a field with the places of bookmarks instead of their names. */
	String in(String code) {
		return NAME.matcher(code).replaceAll(name -> Matcher.quoteReplacement(of(name.group())));
	}
}
