package org.chancery.word.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.container.XmlCursor;

/**
 * Reads parts into trees, under the limits of {@link XmlCursor} and with no more than {@link #MOST_NODES} nodes in one
 * file. Comments and processing instructions of XML are left out, as are line ends between elements.
 */
final class TreeReader {

	/** Ten times what the longest treaty of today needs. */
	static final int MOST_NODES = 1_000_000;

	private final Map<Name, Name> names = new HashMap<>();
	private int nodes;

	/** The root of a part; null if there is no such part. */
	Element read(WordContainer container, String part) throws UnreadableFileException {
		Element[] root = { null };
		XmlCursor.read(container, part, cursor -> root[0] = element(cursor));
		return root[0];
	}

	private Element element(XmlCursor cursor) throws UnreadableFileException {
		XMLStreamReader reader = cursor.raw();
		Name name = name(reader.getPrefix(), reader.getNamespaceURI(), reader.getLocalName());
		List<Attribute> attributes = attributes(reader);
		Map<String, String> declarations = declarations(reader);
		return new Element(name, attributes, declarations, children(cursor));
	}

	private List<Node> children(XmlCursor cursor) throws UnreadableFileException {
		List<Node> children = new ArrayList<>(4);
		var text = new StringBuilder();
		int outer = cursor.depth();
		boolean elements = false;
		while (true) {
			int event = cursor.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				flush(text, children);
				children.add(element(cursor));
				count();
				elements = true;
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE) {
				XMLStreamReader reader = cursor.raw();
				text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
			} else if (cursor.depth() < outer) {
				flush(text, children);
				return elements ? withoutSpaces(children) : children;
			}
		}
	}

	private static void flush(StringBuilder text, List<Node> children) {
		if (!text.isEmpty()) {
			children.add(new Characters(text.toString()));
			text.setLength(0);
		}
	}

	private static List<Node> withoutSpaces(List<Node> children) {
		children.removeIf(child -> child instanceof Characters characters && characters.text().isBlank());
		return children;
	}

	private void count() throws UnreadableFileException {
		if (++nodes > MOST_NODES) {
			throw new UnreadableFileException("The file has more elements than any treaty; it was not read.");
		}
	}

	private List<Attribute> attributes(XMLStreamReader reader) {
		int count = reader.getAttributeCount();
		if (count == 0) {
			return List.of();
		}
		nodes += count / 2;
		var attributes = new ArrayList<Attribute>(count);
		for (int i = 0; i < count; i++) {
			attributes.add(new Attribute(name(reader.getAttributePrefix(i), reader.getAttributeNamespace(i),
					reader.getAttributeLocalName(i)), reader.getAttributeValue(i)));
		}
		return attributes;
	}

	private static Map<String, String> declarations(XMLStreamReader reader) {
		int count = reader.getNamespaceCount();
		if (count == 0) {
			return Map.of();
		}
		var declarations = new HashMap<String, String>();
		for (int i = 0; i < count; i++) {
			declarations.put(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
		}
		return declarations;
	}

	private Name name(String prefix, String uri, String local) {
		var name = new Name(orEmpty(prefix), orEmpty(uri), local, Vocabulary.of(uri));
		Name known = names.putIfAbsent(name, name);
		return known == null ? name : known;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
