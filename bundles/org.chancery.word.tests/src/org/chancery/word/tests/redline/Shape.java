package org.chancery.word.tests.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.imports.container.Relationship;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/**
 * What a file without tracked changes says, paragraph by paragraph: the name of the style, how its list counts, its words,
 * with notes where they are referred to; tables row by row; headers and footers of each section; text boxes.
 */
public final class Shape {

	private final WordPackage file;
	private final List<String> lines = new ArrayList<>();
	private final Map<String, String> styles = new HashMap<>();
	private final Map<String, Integer> lists = new HashMap<>();
	private final Map<String, Element> footnotes;
	private final Map<String, Element> endnotes;

	private Shape(WordPackage file) throws Exception {
		this.file = file;
		Element named = part("styles");
		if (named != null) {
			named.elements().filter(e -> e.is("style")).forEach(e -> styles.put(e.attribute("styleId"),
					e.first("name") == null ? "" : e.first("name").value().toLowerCase().replace(" (old)", "")));
		}
		footnotes = notes("footnote");
		endnotes = notes("endnote");
	}

	/** The lines of a file. */
	public static List<String> of(WordPackage file) throws Exception {
		var shape = new Shape(file);
		shape.blocks(Redlines.body(file), "");
		return shape.lines;
	}

	private Element part(String type) throws Exception {
		String name = file.relationships(file.main()).targets(type).findFirst().orElse(null);
		return name == null ? null : file.root(name);
	}

	private Map<String, Element> notes(String kind) throws Exception {
		var notes = new HashMap<String, Element>();
		Element root = part(kind + "s");
		if (root != null) {
			root.elements().filter(e -> e.is(kind)).forEach(e -> notes.put(e.attribute("id"), e));
		}
		return notes;
	}

	private void blocks(Element parent, String indent) {
		parent.elements().forEach(child -> {
			switch (child.name()) {
			case "p" -> lines.add(indent + paragraph(child));
			case "tbl", "tr", "tc" -> {
				lines.add(indent + child.name());
				blocks(child, indent + " ");
			}
			case "sdt", "sdtContent", "customXml" -> blocks(child, indent);
			case "sectPr" -> section(child);
			default -> {
				// Holds no paragraphs.
			}
			}
		});
	}

	private String paragraph(Element paragraph) {
		Element properties = paragraph.first("pPr");
		String style = properties == null || properties.first("pStyle") == null ? ""
				: styles.getOrDefault(properties.first("pStyle").value(), properties.first("pStyle").value());
		Element list = properties == null ? null : properties.first("numPr");
		var text = new StringBuilder(style + "|" + list(list) + "|");
		words(paragraph, text);
		if (properties != null && properties.first("sectPr") != null) {
			section(properties.first("sectPr"));
		}
		return text.toString();
	}

	/** Lists by the order in which they are met, since their ids mean nothing. */
	private String list(Element list) {
		Element number = list == null ? null : list.first("numId");
		if (number == null || "0".equals(number.value())) {
			return "";
		}
		Element level = list.first("ilvl");
		return lists.computeIfAbsent(number.value(), id -> lists.size()) + ":" + (level == null ? "0" : level.value());
	}

	private void words(Element element, StringBuilder text) {
		switch (element.name()) {
		case "t", "instrText" -> text.append(element.text());
		case "tab", "br", "drawing", "pict", "oMath" -> text.append('<').append(element.name()).append('>');
		case "fldChar" -> text.append('{').append(element.attribute("fldCharType").charAt(0)).append('}');
		case "fldSimple" -> text.append("{b}").append(element.attribute("instr")).append("{s}");
		case "footnoteReference" -> note(footnotes.get(element.attribute("id")), text);
		case "endnoteReference" -> note(endnotes.get(element.attribute("id")), text);
		default -> {
			// Properties have no words.
		}
		}
		if (!element.name().endsWith("Pr") && !element.is("Fallback")) {
			element.elements().forEach(child -> words(child, text));
		}
		text.append(element.is("fldSimple") ? "{e}" : "");
	}

	private void note(Element note, StringBuilder text) {
		text.append("[note ");
		note.elements().forEach(child -> words(child, text));
		text.append(']');
	}

	private void section(Element section) {
		lines.add("section " + section.elements().filter(e -> e.is("pgSz") || e.is("type") || e.is("cols"))
				.map(e -> e.name() + e.attributes().stream().map(a -> a.name().local() + a.value()).sorted().toList()).toList());
		section.elements().filter(e -> e.name().endsWith("Reference")).forEach(reference -> {
			try {
				Relationship to = file.relationships(file.main()).find(reference.attribute(Vocabulary.RELATIONSHIPS, "id")).orElseThrow();
				var text = new StringBuilder();
				words(file.root(to.target()), text);
				if (!text.toString().isBlank()) {
					lines.add(reference.name() + reference.attribute("type") + text);
				}
			} catch (org.chancery.core.exchange.UnreadableFileException e) {
				throw new IllegalStateException(e);
			}
		});
	}
}
