package org.chancery.word.redline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.chancery.word.imports.container.XmlCursor;
import org.chancery.word.markup.Element;

/** The lists of one file (ISO 29500-1, 17.9). */
final class ListTable {

	private final Map<String, Element> lists = new LinkedHashMap<>();
	private final Map<String, Element> abstracts = new LinkedHashMap<>();
	private final Map<String, String> definitions = new LinkedHashMap<>();
	private int lastList;
	private int lastAbstract;

	ListTable(Element root) {
		root.elements().forEach(element -> {
			if (element.is("num") && element.attribute("numId") != null) {
				lists.putIfAbsent(element.attribute("numId"), element);
				lastList = Math.max(lastList, XmlCursor.number(element.attribute("numId"), 0));
			} else if (element.is("abstractNum") && element.attribute("abstractNumId") != null) {
				abstracts.putIfAbsent(element.attribute("abstractNumId"), element);
				lastAbstract = Math.max(lastAbstract, XmlCursor.number(element.attribute("abstractNumId"), 0));
			}
		});
	}

	Set<String> lists() {
		return lists.keySet();
	}

	boolean has(String id) {
		return lists.containsKey(id);
	}

	Element list(String id) {
		return lists.get(id);
	}

	Element abstractList(String id) {
		return abstracts.get(id);
	}

	/** The id of the kind of list; empty for none. */
	String abstractOf(String list) {
		Element kind = lists.get(list).first("abstractNumId");
		return kind == null || kind.value() == null ? "" : kind.value();
	}

	/** How a list counts and looks. */
	String definition(String list) {
		return definitions.computeIfAbsent(list, id -> {
			Element kind = abstracts.get(abstractOf(id));
			var text = new StringBuilder(kind == null ? "" : Fingerprint.ofProperties(kind));
			lists.get(id).elements().filter(e -> e.is("lvlOverride")).forEach(e -> text.append(Fingerprint.of(e, name -> name)));
			return text.toString();
		});
	}

	/** An id that no list has yet. */
	String freeList() {
		return String.valueOf(++lastList);
	}

	/** An id that no kind of list has yet. */
	String freeAbstract() {
		return String.valueOf(++lastAbstract);
	}
}
