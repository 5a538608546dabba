package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Attribute;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Copies markup of a part of the old file into a part of the redline: its names become those of the new file. */
final class OldMarkup implements Fingerprint.Names {

	private static final Set<String> COMMENTS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");
	private static final Set<String> SESSION = Set.of("paraId", "textId");

	private final Scope scope;
	private final String part;
	private final OldNames names;

	/** @param part the part of the redline into which it is copied */
	OldMarkup(Scope scope, String part, OldNames names) {
		this.scope = scope;
		this.part = part;
		this.names = names;
	}

	@Override
	public String target(String relationship) {
		return scope.target(relationship);
	}

	@Override
	public String place(String bookmark) {
		return scope.place(bookmark);
	}

	@Override
	public String style(String id) {
		return names.styles.known(id);
	}

	@Override
	public String list(String id) {
		return names.lists.known(id);
	}

	/** The element as the redline can hold it; null for null, and for what is not taken over. */
	Element copy(Element element) throws UnreadableFileException {
		if (element == null || element.isWord() && COMMENTS.contains(element.name())) {
			return null;
		}
		List<Attribute> attributes = attributes(element);
		List<Node> children = new ArrayList<>(element.children().size());
		for (Node child : element.children()) {
			if (!(child instanceof Element inner)) {
				children.add(child);
			} else {
				Element copy = copy(inner);
				if (copy != null) {
					children.add(copy);
				}
			}
		}
		return attributes == null ? element.with(children)
				: new Element(element.qualifiedName(), attributes, element.declarations(), children);
	}

	/** The attributes; null if they stay as they are. */
	private List<Attribute> attributes(Element element) throws UnreadableFileException {
		List<Attribute> changed = null;
		for (int i = 0; i < element.attributes().size(); i++) {
			Attribute attribute = element.attributes().get(i);
			String value = value(element, attribute);
			if (value == null || !value.equals(attribute.value())) {
				changed = changed == null ? new ArrayList<>(element.attributes().subList(0, i)) : changed;
			}
			if (changed != null && value != null) {
				changed.add(new Attribute(attribute.name(), value));
			}
		}
		return changed;
	}

	private String value(Element element, Attribute attribute) throws UnreadableFileException {
		String local = attribute.name().local();
		String value = attribute.value();
		if (attribute.name().vocabulary() == Vocabulary.RELATIONSHIPS || local.equals("relid")) {
			return names.parts.relationship(scope, value, part);
		}
		if (SESSION.contains(local) || local.startsWith("rsid")) {
			return null;
		}
		if (!element.isWord()) {
			return value;
		}
		return switch (element.name() + ' ' + local) {
		case "pStyle val", "rStyle val", "tblStyle val" -> names.styles.take(value);
		case "numId val" -> names.lists.take(value);
		case "footnoteReference id", "endnoteReference id" -> names.notes(element.name()).copy(value);
		case "bookmarkStart id", "bookmarkEnd id" -> value.startsWith(Markers.OLD) ? value : Markers.OLD + value;
		default -> value;
		};
	}
}
