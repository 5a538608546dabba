package org.chancery.word.hidden;

import java.util.Locale;
import java.util.Map;

import org.chancery.core.exchange.ConcealedMatter.Kind;
import org.chancery.word.markup.Element;
import org.chancery.word.stories.Appearance;
import org.chancery.word.stories.Signs;
import org.chancery.word.stories.StoryVisitor;
import org.chancery.word.stories.StyleSheet;

/** Finds words that are not shown, and fields and the like that fetch or run something. */
final class ConcealedWords implements StoryVisitor {

	private static final int LONGEST = 500;
	private static final Map<String, Kind> FIELDS = Map.of("INCLUDETEXT", Kind.LINK, "INCLUDEPICTURE", Kind.LINK, "LINK",
			Kind.LINK, "DDE", Kind.LINK, "DDEAUTO", Kind.LINK, "DATABASE", Kind.LINK, "IMPORT", Kind.LINK, "RD", Kind.INCLUDED,
			"MACROBUTTON", Kind.MACRO);

	private final String part;
	private final StyleSheet styles;
	private final ConcealedMatters.Finding finding;
	private final StringBuilder words = new StringBuilder();
	private int look;
	private boolean contents;

	ConcealedWords(String part, StyleSheet styles, ConcealedMatters.Finding finding) {
		this.part = part.equals("document") ? "body" : part;
		this.styles = styles;
		this.finding = finding;
	}

	String part() {
		return part;
	}

	@Override
	public void words(String text, int appearance) {
		int concealed = appearance & (contents ? Appearance.CONCEALED : Appearance.CONCEALED | Appearance.WEB_HIDDEN);
		if (concealed != look) {
			flush();
			look = concealed;
		}
		if (look != 0) {
			words.append(text);
		}
	}

	private void flush() {
		String text = Signs.readable(words.toString().strip());
		words.setLength(0);
		if (!text.isEmpty()) {
			finding.add(Kind.TEXT, part, Appearance.describe(look) + ": "
					+ (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
		}
	}

	@Override
	public void paragraphBegins(Element paragraph) {
		Element properties = paragraph.first("pPr");
		Element style = properties == null ? null : properties.first("pStyle");
		contents = style != null && styles.name(style.value()).startsWith("toc ");
	}

	@Override
	public void paragraphEnds(Element paragraph) {
		flush();
		look = 0;
	}

	@Override
	public void fieldBegins(String instruction) {
		String name = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
		if (FIELDS.containsKey(name)) {
			finding.add(FIELDS.get(name), part, "field " + instruction.strip());
		}
	}

	@Override
	public void point(Element element) {
		if (element.is("altChunk") || element.is("subDoc")) {
			finding.add(Kind.INCLUDED, part, element.is("altChunk") ? "a document of another format stands here"
					: "a document of its own stands here");
		}
	}

	@Override
	public void properties(Element properties) {
		Element binding = properties.is("sdtPr") ? properties.first("dataBinding") : null;
		if (binding != null) {
			finding.add(Kind.DATA, part, "a content control shows data kept beside the text: " + binding.attribute("xpath"));
		}
	}
}
