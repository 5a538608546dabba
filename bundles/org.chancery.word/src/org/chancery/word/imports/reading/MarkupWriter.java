package org.chancery.word.imports.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.Vocabulary;

/**
 * Writes elements as markup that is complete in its namespaces, under their transitional names. What identifies
 * editing sessions and what names parts that are not there is left out.
 */
final class MarkupWriter {

	private final StringBuilder body = new StringBuilder();
	private final KeptParts parts;
	private final Map<String, String> declared = new LinkedHashMap<>();
	private final Deque<Map<String, String>> local = new ArrayDeque<>();
	private final Deque<String> names = new ArrayDeque<>();
	private int rootEnd = -1;

	MarkupWriter(KeptParts parts) {
		this.parts = parts;
	}

	void start(XMLStreamReader reader) throws UnreadableFileException {
		var overrides = new HashMap<String, String>();
		local.push(overrides);
		String name = qualified(reader.getPrefix(), reader.getNamespaceURI(), reader.getLocalName(), overrides);
		names.push(name);
		body.append('<').append(name);
		if (rootEnd < 0) {
			rootEnd = body.length();
		}
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attribute(reader, i, overrides);
		}
		overrides.forEach((prefix, uri) -> declare(body, prefix, uri));
		body.append('>');
	}

	private void attribute(XMLStreamReader reader, int i, Map<String, String> overrides) throws UnreadableFileException {
		String name = reader.getAttributeLocalName(i);
		String value = reader.getAttributeValue(i);
		String uri = reader.getAttributeNamespace(i);
		if (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId")) {
			return;
		}
		boolean related = Vocabulary.of(uri) == Vocabulary.RELATIONSHIPS || name.equals("relid");
		if (related && !parts.take(value)) {
			return;
		}
		if (name.equals("Ignorable") || name.equals("Requires")) {
			declareListed(reader, value);
		}
		String prefix = uri == null || uri.isEmpty() ? "" : reader.getAttributePrefix(i);
		body.append(' ').append(prefix.isEmpty() ? name : qualified(prefix, uri, name, overrides)).append("=\"");
		escape(value, true);
		body.append('"');
	}

	/** Prefixes that stand in a value need their declaration as well (ISO 29500-3, 7.2). */
	private void declareListed(XMLStreamReader reader, String prefixes) {
		for (String prefix : prefixes.strip().split("\\s+")) {
			String uri = prefix.isEmpty() ? null : reader.getNamespaceURI(prefix);
			if (uri != null) {
				declared.putIfAbsent(prefix, Vocabulary.transitional(uri));
			}
		}
	}

	private String qualified(String prefix, String uri, String name, Map<String, String> overrides) {
		if (XMLConstants.XML_NS_PREFIX.equals(prefix)) {
			return "xml:" + name;
		}
		String key = prefix == null ? "" : prefix;
		String target = uri == null ? "" : Vocabulary.transitional(uri);
		String known = declared.putIfAbsent(key, target);
		if (known != null && !bound(key, known).equals(target)) {
			overrides.put(key, target);
		}
		return key.isEmpty() ? name : key + ":" + name;
	}

	private String bound(String prefix, String outermost) {
		for (Map<String, String> scope : local) {
			String uri = scope.get(prefix);
			if (uri != null) {
				return uri;
			}
		}
		return outermost;
	}

	private static void declare(StringBuilder out, String prefix, String uri) {
		out.append(prefix.isEmpty() ? " xmlns" : " xmlns:").append(prefix).append("=\"");
		out.append(uri.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")).append('"');
	}

	void end() {
		body.append("</").append(names.pop()).append('>');
		local.pop();
	}

	/** Writes a run of words beside the element that ended last, with the prefix of the element around it. */
	void run(String words) {
		String outer = names.peek();
		String prefix = outer.substring(0, outer.indexOf(':') + 1);
		body.append('<').append(prefix).append("r><").append(prefix).append("t xml:space=\"preserve\">");
		escape(words, false);
		body.append("</").append(prefix).append("t></").append(prefix).append("r>");
	}

	void text(String text) {
		escape(text, false);
	}

	private void escape(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> body.append("&amp;");
			case '<' -> body.append("&lt;");
			case '>' -> body.append("&gt;");
			case '"' -> body.append(attribute ? "&quot;" : "\"");
			case '\n', '\t' -> body.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
			case '\r' -> body.append("&#13;");
			default -> body.append(c);
			}
		}
	}

	int length() {
		return body.length();
	}

	/** Forgets what was written since; elements begun since must have ended. */
	void rewind(int length) {
		body.setLength(length);
	}

	/** The markup, with the declarations that it needs in its first tag. */
	String finish() {
		var declarations = new StringBuilder();
		declared.forEach((prefix, uri) -> {
			if (!prefix.isEmpty() || !uri.isEmpty()) {
				declare(declarations, prefix, uri);
			}
		});
		return body.insert(rootEnd, declarations).toString();
	}
}
