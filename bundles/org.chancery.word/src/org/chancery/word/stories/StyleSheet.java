package org.chancery.word.stories;

import java.util.HashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;

/** The styles of a file with what they inherit, as far as they say how words look (ISO 29500-1, 17.7). */
public final class StyleSheet {

	private static final int LONGEST_CHAIN = 50;

	private final Map<String, Element> styles = new HashMap<>();
	private final Map<String, Map<String, Element>> resolved = new HashMap<>();
	private final Map<String, Element> defaults = new HashMap<>();
	private String defaultParagraph = "";

	private StyleSheet() {
	}

	/** Reads those of a file. */
	public static StyleSheet of(WordPackage file) throws UnreadableFileException {
		var sheet = new StyleSheet();
		String part = file.relationships(file.main()).targets("styles").filter(file::has).findFirst().orElse(null);
		Element root = part == null ? null : file.root(part);
		if (root != null) {
			root.elements().forEach(sheet::add);
		}
		return sheet;
	}

	private void add(Element element) {
		if (element.is("style") && element.attribute("styleId") != null) {
			styles.put(element.attribute("styleId"), element);
			String standard = element.attribute("default");
			if ("paragraph".equals(element.attribute("type")) && standard != null && !standard.equals("0")
					&& !standard.equals("false")) {
				defaultParagraph = element.attribute("styleId");
			}
		} else if (element.is("docDefaults") && element.first("rPrDefault") != null) {
			properties(element.first("rPrDefault").first("rPr"), defaults);
		}
	}

	private static void properties(Element list, Map<String, Element> into) {
		if (list != null) {
			list.elements().filter(Element::isWord).forEach(property -> into.put(property.name(), property));
		}
	}

	/** The look properties of the words of a style, by name; those of the default paragraph style for null. */
	Map<String, Element> of(String id) {
		return resolve(id == null ? defaultParagraph : id, LONGEST_CHAIN);
	}

	/** Those that hold where no style says anything. */
	Map<String, Element> defaults() {
		return defaults;
	}

	private Map<String, Element> resolve(String id, int chain) {
		Map<String, Element> known = resolved.get(id);
		if (known != null) {
			return known;
		}
		Element style = styles.get(id);
		var own = new HashMap<String, Element>();
		resolved.put(id, own);
		if (style != null) {
			Element base = style.first("basedOn");
			if (base != null && base.value() != null && chain > 0) {
				own.putAll(resolve(base.value(), chain - 1));
			}
			properties(style.first("rPr"), own);
		}
		return own;
	}

	/** How a run of such properties, which may be null, looks in the default paragraph style; see {@link Appearance}. */
	public int look(Element properties) {
		return new LookReader(this).look(properties, null, null);
	}

	/** The name of a style in small letters; empty if it is unknown. */
	public String name(String id) {
		Element style = id == null ? null : styles.get(id);
		Element name = style == null ? null : style.first("name");
		return name == null || name.value() == null ? "" : name.value().toLowerCase(java.util.Locale.ROOT);
	}
}
