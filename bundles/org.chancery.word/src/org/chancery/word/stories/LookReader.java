package org.chancery.word.stories;

import java.util.Map;

import org.chancery.word.markup.Element;

/** Computes how words look from what they say themselves and what their styles say (ISO 29500-1, 17.3.2 and 17.7.3). */
final class LookReader {

	/** Up to this size in half-points nobody reads words on paper. */
	private static final int TINY_SIZE = 6;
	/** Up to this scale in per cent nobody does either. */
	private static final int TINY_SCALE = 10;

	private static final int AUTOMATIC = -1;

	private final StyleSheet sheet;
	private Map<String, Element> direct;
	private Map<String, Element> character;
	private Map<String, Element> paragraph;

	LookReader(StyleSheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * The look of a run.
	 *
	 * @param properties of the run; null if it has none
	 * @param style      id of the paragraph style; null for the default
	 * @param background colour of what is behind the words, as Word writes it; null for that of the page
	 */
	int look(Element properties, String style, String background) {
		paragraph = sheet.of(style);
		if (properties == null && paragraph.isEmpty() && sheet.defaults().isEmpty()) {
			return 0;
		}
		direct = new java.util.HashMap<>();
		if (properties != null) {
			properties.elements().filter(Element::isWord).forEach(p -> direct.put(p.name(), p));
		}
		Element named = direct.get("rStyle");
		character = named == null || named.value() == null ? Map.of() : sheet.of(named.value());
		int look = (toggle("vanish") ? Appearance.HIDDEN : 0) | (toggle("strike") || toggle("dstrike") ? Appearance.STRUCK : 0)
				| (toggle("b") ? Appearance.BOLD : 0) | (toggle("i") ? Appearance.ITALIC : 0) | raised()
				| (toggle("webHidden") ? Appearance.WEB_HIDDEN : 0);
		Element line = value("u");
		look |= line != null && !"none".equals(line.value()) ? Appearance.UNDERLINED : 0;
		return look | (colourless(background) ? Appearance.COLOURLESS : 0) | (tiny() ? Appearance.TINY : 0);
	}

	/** What styles say of such a property adds up so that two cancel each other. */
	private boolean toggle(String name) {
		Element own = direct.get(name);
		if (own != null) {
			return own.on();
		}
		Element inCharacter = character.get(name);
		Element inParagraph = paragraph.get(name);
		boolean styled = inCharacter != null && inCharacter.on() ^ (inParagraph != null && inParagraph.on())
				|| inCharacter == null && inParagraph != null && inParagraph.on();
		Element standard = sheet.defaults().get(name);
		return styled || inCharacter == null && inParagraph == null && standard != null && standard.on();
	}

	private Element value(String name) {
		for (Map<String, Element> level : java.util.List.of(direct, character, paragraph, sheet.defaults())) {
			Element found = level.get(name);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private int raised() {
		Element found = value("vertAlign");
		String value = found == null ? null : found.value();
		return "superscript".equals(value) ? Appearance.RAISED : "subscript".equals(value) ? Appearance.LOWERED : 0;
	}

	private boolean tiny() {
		return number(value("sz")) <= TINY_SIZE || number(value("w")) <= TINY_SCALE;
	}

	private static int number(Element element) {
		String value = element == null ? null : element.value();
		return value == null ? Integer.MAX_VALUE
				: org.chancery.word.imports.container.XmlCursor.number(value.replace("%", ""), Integer.MAX_VALUE);
	}

	private boolean colourless(String behind) {
		Element colour = value("color");
		int ink = colour == null ? AUTOMATIC : Colours.themed(colour.attribute("themeColor"), colour.attribute("themeShade"),
				Colours.of(colour.value(), AUTOMATIC));
		if (ink == AUTOMATIC) {
			// It is chosen so that it can be read.
			return false;
		}
		Element highlight = value("highlight");
		Element shade = value("shd");
		int paper = Colours.of(behind, Colours.WHITE);
		if (shade != null) {
			paper = Colours.of(shade.attribute("fill"), paper);
		}
		if (highlight != null && !"none".equals(highlight.value())) {
			paper = Colours.named(highlight.value());
		}
		return Colours.alike(ink, paper);
	}
}
