package org.chancery.word.exports;

import java.io.IOException;

import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;

/** Writes {@code word/numbering.xml} (ISO 29500-1, 17.9). */
final class NumberingPart {

	private NumberingPart() {
	}

	static void write(ListPlan plan, XmlWriter xml) throws IOException {
		xml.declaration().raw("<w:numbering xmlns:w=\"" + Namespaces.WORD + "\">");
		for (ListOutline outline : plan.outlines) {
			xml.raw("<w:abstractNum w:abstractNumId=\"").raw(outline.id).raw("\"><w:multiLevelType w:val=\"multilevel\"/>");
			for (int level = 0; level < outline.levels.size(); level++) {
				level(outline.levels.get(level), level, xml);
			}
			xml.raw("</w:abstractNum>");
		}
		for (ListPlan.Instance instance : plan.instances) {
			instance(instance, xml);
		}
		xml.raw("</w:numbering>");
	}

	private static void level(ListOutline.Level level, int index, XmlWriter xml) throws IOException {
		NumberRule rule = level.rule();
		xml.raw("<w:lvl w:ilvl=\"").raw(index).raw("\"><w:start w:val=\"").raw(rule.first()).raw("\"/><w:numFmt w:val=\"")
				.raw(rule.sign() ? "bullet" : format(rule.format())).raw("\"/>");
		if (level.style() != null) {
			xml.raw("<w:pStyle w:val=\"").raw(level.style()).raw("\"/>");
		}
		boolean apart = rule.kind() == ClauseKind.PARAGRAPH || rule.kind() == ClauseKind.SUBPARAGRAPH
				|| rule.kind() == ClauseKind.RECITAL;
		xml.raw(apart ? "<w:suff w:val=\"tab\"/>" : "<w:suff w:val=\"nothing\"/>");
		xml.raw("<w:lvlText w:val=\"").text(level.pattern()).raw("\"/><w:lvlJc w:val=\"left\"/>");
		if (level.indent() > 0) {
			// Word takes the indent of the style, LibreOffice that of the list: they are the same.
			xml.raw("<w:pPr>").raw(StylesPart.hanging(level.indent())).raw("</w:pPr>");
		}
		xml.raw("</w:lvl>");
	}

	private static void instance(ListPlan.Instance instance, XmlWriter xml) throws IOException {
		xml.raw("<w:num w:numId=\"").raw(instance.id()).raw("\"><w:abstractNumId w:val=\"").raw(instance.outline().id)
				.raw("\"/>");
		if (instance.start() > 0) {
			xml.raw("<w:lvlOverride w:ilvl=\"").raw(instance.level()).raw("\"><w:startOverride w:val=\"")
					.raw(instance.start()).raw("\"/></w:lvlOverride>");
		}
		xml.raw("</w:num>");
	}

	private static String format(NumberFormat format) {
		return switch (format) {
		case UPPER_ROMAN -> "upperRoman";
		case LOWER_ROMAN -> "lowerRoman";
		case UPPER_LETTER -> "upperLetter";
		case LOWER_LETTER -> "lowerLetter";
		default -> "decimal";
		};
	}
}
