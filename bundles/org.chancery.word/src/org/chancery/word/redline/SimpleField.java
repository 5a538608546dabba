package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;
import org.chancery.word.markup.Node;

/** Spells a simple field as a complex one, the only form that can be tracked (ISO 29500-1, 17.16.18 and 17.16.19). */
final class SimpleField {

	private SimpleField() {
	}

	/** An element with the same field as runs. */
	static Element complex(Element field) {
		var runs = new ArrayList<Node>();
		runs.add(Element.word("r", Element.word("fldChar").with("fldCharType", "begin")));
		String code = field.attribute("instr");
		runs.add(Element.word("r", text("instrText", code == null ? "" : code)));
		runs.add(Element.word("r", Element.word("fldChar").with("fldCharType", "separate")));
		field.elements().filter(e -> !e.is("fldData")).forEach(runs::add);
		runs.add(Element.word("r", Element.word("fldChar").with("fldCharType", "end")));
		return Element.word("p").with(runs);
	}

	/** An element with words whose spaces count. */
	static Element text(String name, String words) {
		var preserve = new Attribute(new Name("xml", "http://www.w3.org/XML/1998/namespace", "space",
				org.chancery.word.imports.container.Vocabulary.OTHER), "preserve");
		boolean spaces = !words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ' || words.contains("  "));
		return new Element(Name.word(name), spaces ? List.of(preserve) : List.of(), Map.of(), List.of(new Characters(words)));
	}
}
