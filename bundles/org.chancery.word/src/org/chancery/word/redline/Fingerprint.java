package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * What an element says, as a text that is equal for equal elements: without prefixes, without the marks of editing
 * sessions, without ids that only name. Parts that it refers to are named by what they hold.
 */
final class Fingerprint {

	/** Says what the names mean that only mean something in their file. */
	interface Names {
		/** What tells the target of a relationship from others. */
		String target(String relationship);

		/** The place of a bookmark that Word named: what its paragraph says. */
		default String place(String bookmark) {
			return bookmark;
		}

		/** A style by its id in the new file. */
		default String style(String id) {
			return id;
		}

		/** A list by its id in the new file. */
		default String list(String id) {
			return id;
		}
	}

	private static final Set<String> NAMING = Set.of("docPr", "cNvPr", "shape", "shapetype");
	private static final Set<String> LEFT_OUT = Set.of("proofErr", "lastRenderedPageBreak", "rsid", "nsid", "tmpl", "bookmarkStart",
			"bookmarkEnd");
	private static final Names AS_THEY_ARE = id -> id;
	private static final Set<String> DELETED = Set.of("delText", "delInstrText");

	private final StringBuilder text = new StringBuilder();
	private final Names names;

	private Fingerprint(Names names) {
		this.names = names;
	}

	/** Of properties: their order does not matter. Empty for none, and for an element that says nothing. */
	static String ofProperties(Element properties) {
		if (properties == null || properties.children().isEmpty()) {
			return "";
		}
		var each = new ArrayList<String>();
		properties.elements().forEach(e -> each.add(of(e, AS_THEY_ARE)));
		Collections.sort(each);
		return String.join("", each);
	}

	/** Of any element. */
	static String of(Element element, Names names) {
		var print = new Fingerprint(names);
		print.element(element);
		return print.text.toString();
	}

	private void element(Element element) {
		if (element.isWord() && LEFT_OUT.contains(element.name())) {
			return;
		}
		String name = element.name();
		boolean deleted = element.isWord() && DELETED.contains(name);
		text.append('<').append(deleted ? name.equals("delText") ? "t" : "instrText" : name);
		attributes(element);
		text.append('>');
		children(element.children());
		text.append('/');
	}

	private void children(List<Node> children) {
		for (Node child : children) {
			if (child instanceof Element element) {
				element(element);
			} else if (child instanceof Characters characters) {
				text.append(characters.text());
			}
		}
	}

	private void attributes(Element element) {
		boolean naming = NAMING.contains(element.name());
		List<String> each = null;
		for (Attribute attribute : element.attributes()) {
			if (counts(attribute, naming)) {
				each = each == null ? new ArrayList<>(4) : each;
				each.add(attribute(element, attribute));
			}
		}
		if (each != null) {
			Collections.sort(each);
			each.forEach(text::append);
		}
	}

	private static boolean counts(Attribute attribute, boolean naming) {
		String local = attribute.name().local();
		if (attribute.name().vocabulary() == Vocabulary.WORD) {
			return !local.startsWith("rsid") && !local.equals("tplc");
		}
		return switch (local) {
		case "paraId", "textId", "anchorId", "editId", "spid", "space", "durableId" -> false;
		case "id", "name", "descr" -> !naming || attribute.name().vocabulary() == Vocabulary.RELATIONSHIPS;
		default -> true;
		};
	}

	private String attribute(Element element, Attribute attribute) {
		String value = attribute.value();
		if (attribute.name().vocabulary() == Vocabulary.RELATIONSHIPS) {
			value = names.target(value);
		} else if (element.is("hyperlink") && attribute.name().local().equals("anchor")) {
			value = names.place(value);
		} else if (element.isWord() && attribute.name().local().equals("val")) {
			value = switch (element.name()) {
			case "pStyle", "rStyle", "tblStyle" -> names.style(value);
			case "numId" -> names.list(value);
			default -> value;
			};
		}
		return ' ' + attribute.name().local() + '=' + value;
	}
}
