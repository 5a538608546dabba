package org.chancery.word.exports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.model.text.ClauseKind;
import org.chancery.word.DraftStyles;

/**
 * Writes {@code word/styles.xml}: Times 12 pt, centred bold headings, hanging labels. Lengths are twentieths of a
 * point.
 */
final class StylesPart {

	/** How far a label hangs out of its paragraph. */
	static final int HANGING = 680;
	private static final String HEADING = "<w:keepNext/><w:keepLines/>%s<w:spacing w:before=\"%d\" w:after=\"%d\"/>"
			+ "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"%d\"/>";
	private static final String BOLD = "<w:b/><w:bCs/>";

	/** Word's own style for ruled tables; every imported table that names a style gets it. */
	static final String RULED_TABLE = "TableGrid";
	private static final String TABLE_GRID = "<w:style w:type=\"table\" w:styleId=\"" + RULED_TABLE + "\"><w:name w:val=\"Table Grid\"/>"
			+ "<w:basedOn w:val=\"TableNormal\"/><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:tblPr><w:tblBorders>"
			+ Stream.of("top", "left", "bottom", "right", "insideH", "insideV").map(side -> "<w:" + side
					+ " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>").collect(Collectors.joining())
			+ "</w:tblBorders></w:tblPr></w:style>";

	private final DraftPlan plan;
	private final XmlWriter xml;
	private final Map<String, String> lists = new HashMap<>();

	private StylesPart(DraftPlan plan, XmlWriter xml) {
		this.plan = plan;
		this.xml = xml;
		for (ListPlan.Instance instance : plan.lists.instances) {
			var levels = instance.outline().levels;
			for (int level = 0; level < levels.size() && instance.start() == 0; level++) {
				lists.putIfAbsent(String.valueOf(levels.get(level).style()), "<w:numPr><w:ilvl w:val=\"" + level
						+ "\"/><w:numId w:val=\"" + instance.id() + "\"/></w:numPr>");
			}
		}
	}

	static void write(DraftPlan plan, XmlWriter xml) throws IOException {
		var part = new StylesPart(plan, xml);
		xml.declaration().raw("<w:styles xmlns:w=\"" + Namespaces.WORD + "\">");
		part.defaults();
		part.divisions();
		part.paragraphs();
		part.closing();
		part.furniture();
		part.contents();
		part.characters();
		xml.raw("</w:styles>");
	}

	private void defaults() throws IOException {
		String region = DraftWords.in(plan.projection.language()).region();
		xml.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
				+ " w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
				+ "<w:lang w:val=\"").text(region).raw("\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
						+ "<w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>");
		xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
				+ "<w:pPr><w:widowControl/></w:pPr></w:style>"
				+ "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
				+ "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
				+ "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
				+ "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
				+ "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
				+ "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>" + TABLE_GRID);
		paragraph(DraftStyles.TITLE, DraftStyles.TEXT, "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"480\"/>"
				+ "<w:contextualSpacing/><w:jc w:val=\"center\"/>", BOLD + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>");
	}

	private void divisions() throws IOException {
		for (ClauseKind kind : ClauseKind.values()) {
			String id = DraftStyles.idOf(new DraftStyles.Opening(kind, 0, false));
			switch (kind) {
			case PART, TITLE, CHAPTER -> heading(id, kind, 480, 240, BOLD + "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>");
			case ANNEX -> heading(id, kind, 0, 360, BOLD + "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>");
			case SECTION -> heading(id, kind, 360, 180, BOLD);
			case SUBSECTION -> heading(id, kind, 300, 180, BOLD + "<w:i/><w:iCs/>");
			case ARTICLE -> heading(id, kind, 300, 140, BOLD);
			default -> {
				// Has a paragraph of words, not of a heading alone.
			}
			}
		}
	}

	private void heading(String id, ClauseKind kind, int before, int after, String look) throws IOException {
		String own = lists.getOrDefault(id, "");
		String paragraph = HEADING.formatted(own, before, after, plan.level(kind) - 1);
		paragraph(id, DraftStyles.TEXT, kind == ClauseKind.ANNEX ? paragraph.replace("<w:keepLines/>",
				"<w:keepLines/><w:pageBreakBefore/>") : paragraph, look);
	}

	private void paragraphs() throws IOException {
		paragraph(DraftStyles.TEXT, null, "<w:jc w:val=\"both\"/>", "");
		String preamble = DraftStyles.idOf(new DraftStyles.Opening(ClauseKind.PREAMBLE, 0, false));
		paragraph(preamble, DraftStyles.PREAMBLE_TEXT, "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"240\"/>"
				+ "<w:jc w:val=\"center\"/>", BOLD);
		paragraph(DraftStyles.PREAMBLE_TEXT, null, "<w:spacing w:after=\"160\"/><w:jc w:val=\"both\"/>", "");
		words(new DraftStyles.Opening(ClauseKind.RECITAL, 0, false));
		words(new DraftStyles.Opening(ClauseKind.PARAGRAPH, 0, false));
		for (int depth = 1; depth <= DraftStyles.DEPTHS; depth++) {
			words(new DraftStyles.Opening(ClauseKind.SUBPARAGRAPH, depth, false));
			words(new DraftStyles.Opening(ClauseKind.SUBPARAGRAPH, depth, true));
		}
	}

	/** The indent of a clause with a label. */
	static String hanging(int steps) {
		return "<w:ind w:left=\"" + HANGING * steps + "\" w:hanging=\"" + HANGING + "\"/>";
	}

	private void words(DraftStyles.Opening opening) throws IOException {
		String id = DraftStyles.idOf(opening);
		String spacing = opening.kind() == ClauseKind.RECITAL ? "<w:spacing w:after=\"160\"/>" : "";
		int steps = PlannedClause.indent(opening);
		String indent = steps == 0 ? "" : hanging(steps);
		paragraph(id, null, lists.getOrDefault(id, "") + spacing + indent + "<w:jc w:val=\"both\"/>", "");
	}

	private void closing() throws IOException {
		paragraph(DraftStyles.idOf(new DraftStyles.Opening(ClauseKind.TESTIMONIUM, 0, false)), null,
				"<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"160\"/><w:jc w:val=\"both\"/>", "");
		paragraph(DraftStyles.idOf(new DraftStyles.Opening(ClauseKind.SIGNATURE_BLOCK, 0, false)), null,
				"<w:keepLines/><w:spacing w:before=\"240\" w:after=\"0\"/>", "");
		paragraph(DraftStyles.SIGNATORY, null, "<w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\""
				+ " w:color=\"auto\"/></w:pBdr><w:spacing w:before=\"1000\" w:after=\"240\"/>", "");
	}

	private void furniture() throws IOException {
		String small = "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>";
		style("paragraph", "Header", "header", null, null, "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", BOLD + small);
		style("paragraph", "Footer", "footer", null, null, "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", small);
		style("paragraph", "FootnoteText", "footnote text", null, null,
				"<w:spacing w:after=\"40\"/><w:ind w:left=\"284\" w:hanging=\"284\"/><w:jc w:val=\"both\"/>", small);
		style("paragraph", DraftStyles.CONTENTS_HEADING, "TOC Heading", DraftStyles.TEXT, null,
				"<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"center\"/>", BOLD);
	}

	private void contents() throws IOException {
		double[] widest = new double[DraftPlan.CONTENTS_LEVELS + 1];
		for (PlannedClause entry : plan.contents()) {
			if (!entry.heading().isEmpty()) {
				double width = PageEstimate.width(entry.number().label());
				widest[entry.contentsLevel] = Math.max(widest[entry.contentsLevel], width);
			}
		}
		for (int level = 1; level <= DraftPlan.CONTENTS_LEVELS; level++) {
			int margin = 240 * (level - 1);
			int hanging = Math.min(2600, (int) Math.round(widest[level]) * 20 + 300);
			style("paragraph", "TOC" + level, "toc " + level, null, null,
					"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + BodyWriter.TEXT_WIDTH + "\"/></w:tabs>"
							+ "<w:spacing w:before=\"" + (level == 1 ? 60 : 0) + "\" w:after=\"40\"/><w:ind w:left=\""
							+ (margin + hanging) + "\" w:hanging=\"" + hanging + "\"/>",
					"");
		}
	}

	private void characters() throws IOException {
		style("character", "FootnoteReference", "footnote reference", null, null, "", "<w:vertAlign w:val=\"superscript\"/>");
		style("character", DraftStyles.LABEL, DraftStyles.nameOf(DraftStyles.LABEL), null, null, "", "");
		style("character", DraftStyles.HEADING, DraftStyles.nameOf(DraftStyles.HEADING), null, null, "", "<w:i/><w:iCs/>");
	}

	private void paragraph(String id, String next, String paragraph, String look) throws IOException {
		style("paragraph", id, DraftStyles.nameOf(id), next, "<w:qFormat/>", paragraph, look);
	}

	private void style(String type, String id, String name, String next, String flags, String paragraph, String look)
			throws IOException {
		boolean character = type.equals("character");
		xml.raw("<w:style w:type=\"" + type + "\"" + (id.startsWith("Instrument") ? " w:customStyle=\"1\"" : "")
				+ " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\""
				+ (character ? "DefaultParagraphFont" : "Normal") + "\"/>");
		xml.raw(next == null ? "" : "<w:next w:val=\"" + next + "\"/>").raw(flags == null ? "" : flags);
		xml.raw(paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>");
		xml.raw(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>").raw("</w:style>");
	}
}
