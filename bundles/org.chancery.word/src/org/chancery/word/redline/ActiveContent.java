package org.chancery.word.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Relationship;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/** What a redline does not take over from the new file: macros, and signatures, which would no longer be true. */
final class ActiveContent {

	private static final List<String> RELATIONSHIPS = List.of("/vbaProject", "/wordVbaData", "/keyMapCustomizations", "/attachedToolbars",
			"/digital-signature/origin");
	private static final String PLAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private final String main;
	private final Set<String> leftOut = new HashSet<>();

	ActiveContent(WordPackage file, Target target) throws UnreadableFileException {
		main = file.main();
		for (String part : List.of("", main)) {
			RelationshipList list = target.relationships(part);
			list.all().stream().filter(ActiveContent::isActive).forEach(r -> leaveOut(r.target(), file));
			list.removeIf(ActiveContent::isActive);
		}
	}

	private static boolean isActive(Relationship relationship) {
		return RELATIONSHIPS.stream().anyMatch(relationship.type()::endsWith);
	}

	private void leaveOut(String part, WordPackage file) {
		leftOut.add(part.toLowerCase(Locale.ROOT));
		int slash = part.lastIndexOf('/') + 1;
		leftOut.add((part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels").toLowerCase(Locale.ROOT));
		file.parts().stream().map(name -> name.toLowerCase(Locale.ROOT))
				.filter(name -> name.startsWith("_xmlsignatures/") || name.endsWith("vbadata.xml")).forEach(leftOut::add);
	}

	boolean isLeftOut(String part) {
		return leftOut.contains(part.toLowerCase(Locale.ROOT));
	}

	/** The main part is a document without macros, and no template. */
	Element typed(Element override) {
		String name = override.plain("PartName");
		if (name == null || !name.equalsIgnoreCase("/" + main)) {
			return override;
		}
		List<Attribute> attributes = override.attributes().stream()
				.map(a -> a.name().local().equals("ContentType") ? new Attribute(a.name(), PLAIN) : a).toList();
		return new Element(override.qualifiedName(), attributes, override.declarations(), override.children());
	}
}
