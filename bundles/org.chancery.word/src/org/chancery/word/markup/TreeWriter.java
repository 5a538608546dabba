package org.chancery.word.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Writes trees as parts. A namespace that is not declared where it is needed is declared there. */
public final class TreeWriter {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final StringBuilder out = new StringBuilder();
	private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

	private TreeWriter() {
	}

	/** The bytes of a part. */
	public static byte[] bytes(Element root) {
		var writer = new TreeWriter();
		writer.out.append(DECLARATION);
		writer.element(root);
		return writer.out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The markup of an element, complete in its namespaces. */
	public static String markup(Element element) {
		var writer = new TreeWriter();
		writer.element(element);
		return writer.out.toString();
	}

	private void element(Element element) {
		Map<String, String> own = new TreeMap<>(element.declarations());
		own.remove("xml");
		scopes.push(own);
		require(element.qualifiedName(), own);
		element.attributes().forEach(attribute -> {
			if (!attribute.name().uri().isEmpty()) {
				require(attribute.name(), own);
			}
		});
		String tag = element.qualifiedName().qualified();
		out.append('<').append(tag);
		own.forEach(this::declare);
		for (Attribute attribute : element.attributes()) {
			out.append(' ').append(attribute.name().qualified()).append("=\"");
			escape(attribute.value(), true);
			out.append('"');
		}
		content(element, tag);
		scopes.pop();
	}

	private void content(Element element, String tag) {
		if (element.children().isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		for (Node child : element.children()) {
			if (child instanceof Element inner) {
				element(inner);
			} else if (child instanceof Characters characters) {
				escape(characters.text(), false);
			}
		}
		out.append("</").append(tag).append('>');
	}

	private void require(Name name, Map<String, String> own) {
		if (!name.prefix().equals("xml") && !name.uri().equals(bound(name.prefix()))) {
			own.put(name.prefix(), name.uri());
		}
	}

	private String bound(String prefix) {
		for (Map<String, String> scope : scopes) {
			String uri = scope.get(prefix);
			if (uri != null) {
				return uri;
			}
		}
		return "";
	}

	private void declare(String prefix, String uri) {
		out.append(prefix.isEmpty() ? " xmlns" : " xmlns:").append(prefix).append("=\"");
		escape(uri, true);
		out.append('"');
	}

	private void escape(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '"' -> out.append(attribute ? "&quot;" : "\"");
			case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
			case '\r' -> out.append("&#13;");
			default -> out.append(c);
			}
		}
	}
}
