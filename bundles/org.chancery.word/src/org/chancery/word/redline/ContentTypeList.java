package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Name;
import org.chancery.word.markup.Node;

/** The media types of the parts that are written (ISO 29500-2, 6.2.3). */
final class ContentTypeList {

	static final String PART = "[Content_Types].xml";
	private static final String URI = "http://schemas.openxmlformats.org/package/2006/content-types";

	private final Element given;
	private final Map<String, String> added = new LinkedHashMap<>();

	ContentTypeList(Element given) {
		this.given = given;
	}

	/** Gives a part a type of its own. */
	void add(String part, String type) {
		added.put(part, type);
	}

	/** The part that holds them. */
	Element tree(ActiveContent active) {
		List<Node> children = new ArrayList<>();
		given.elements().forEach(element -> {
			String name = element.plain("PartName");
			if (name == null || !active.isLeftOut(name.substring(name.startsWith("/") ? 1 : 0))) {
				children.add(active.typed(element));
			}
		});
		added.forEach((part, type) -> children.add(new Element(new Name("", URI, "Override", Vocabulary.OTHER),
				List.of(attribute("PartName", "/" + part), attribute("ContentType", type)), Map.of(), List.of())));
		return given.with(children);
	}

	private static Attribute attribute(String name, String value) {
		return RelationshipList.plain(name, value);
	}
}
