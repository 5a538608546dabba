package org.chancery.word.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaper.Column;
import org.chancery.core.exchange.TablePaper.Look;
import org.chancery.core.exchange.TablePaper.Row;
import org.chancery.core.exchange.TablePaperWriter;
import org.eclipse.emf.common.util.Monitor;

/** Writes a working paper as a Word package: one table on A4 pages that lie on their side, its head on every page. */
public final class TablePaperDocument implements TablePaperWriter {

	/** A4 on its side with margins of 20 mm, in twentieths of a point. */
	private static final int PAGE_WIDTH = 16838;
	private static final int PAGE_HEIGHT = 11906;
	private static final int MARGIN = 1134;
	private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;

	@Override
	public void writeTablePaper(TablePaper paper, OutputStream out, Monitor monitor) throws IOException {
		monitor.beginTask("", paper.rows().size());
		var fixed = new TablePaperParts(paper);
		try (var parts = new PackageWriter(out)) {
			parts.part("[Content_Types].xml", fixed::contentTypes);
			parts.part("_rels/.rels", TablePaperParts::packageRelationships);
			parts.part("docProps/core.xml", fixed::coreProperties);
			parts.part("word/_rels/document.xml.rels", fixed::documentRelationships);
			parts.part("word/document.xml", xml -> document(paper, xml, monitor));
			parts.part("word/footer1.xml", fixed::footer);
			if (fixed.classified()) {
				parts.part("word/header1.xml", fixed::header);
			}
			parts.part("word/styles.xml", fixed::styles);
		} finally {
			monitor.done();
		}
	}

	private static void document(TablePaper paper, XmlWriter xml, Monitor monitor) throws IOException {
		xml.declaration().raw("<w:document xmlns:w=\"" + Namespaces.WORD + "\" xmlns:r=\"" + Namespaces.RELATIONSHIPS + "\"><w:body>");
		paragraph(xml, "Title", paper.title());
		for (String words : paper.introduction()) {
			paragraph(xml, null, words);
		}
		table(paper, xml, monitor);
		xml.raw("<w:p/><w:sectPr>");
		if (!paper.classification().isBlank()) {
			xml.raw("<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>");
		}
		xml.raw("<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"").raw(PAGE_WIDTH).raw("\" w:h=\"").raw(PAGE_HEIGHT)
				.raw("\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
						+ " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
	}

	private static void table(TablePaper paper, XmlWriter xml, Monitor monitor) throws IOException {
		int[] widths = widths(paper.columns());
		xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"").raw(WIDTH)
				.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
		for (int width : widths) {
			xml.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
		}
		xml.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
		for (int i = 0; i < widths.length; i++) {
			cell(xml, widths[i], 1, List.of(paper.columns().get(i).heading()), "TableHeading", true);
		}
		xml.raw("</w:tr>");
		for (Row row : paper.rows()) {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			row(xml, row, widths);
			monitor.worked(1);
		}
		xml.raw("</w:tbl>");
	}

	private static void row(XmlWriter xml, Row row, int[] widths) throws IOException {
		boolean whole = row.cells().size() == 1 && widths.length > 1;
		String style = row.look() == Look.PLAIN ? "TableText" : row.look() == Look.HEADING ? "TableGroup" : "TableTotal";
		xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		for (int i = 0; i < row.cells().size(); i++) {
			cell(xml, whole ? WIDTH : widths[i], whole ? widths.length : 1, row.cells().get(i), style, row.look() == Look.HEADING);
		}
		xml.raw("</w:tr>");
	}

	private static void cell(XmlWriter xml, int width, int span, List<String> paragraphs, String style, boolean shaded) throws IOException {
		xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
		if (span > 1) {
			xml.raw("<w:gridSpan w:val=\"").raw(span).raw("\"/>");
		}
		xml.raw(shaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/></w:tcPr>" : "</w:tcPr>");
		for (String words : paragraphs.isEmpty() ? List.of("") : paragraphs) {
			paragraph(xml, style, words);
		}
		xml.raw("</w:tc>");
	}

	/** A line feed is a line break. */
	static void paragraph(XmlWriter xml, String style, String words) throws IOException {
		xml.raw("<w:p>");
		if (style != null) {
			xml.raw("<w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
		}
		String[] lines = words.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			xml.raw(i == 0 ? "<w:r><w:t xml:space=\"preserve\">" : "<w:r><w:br/><w:t xml:space=\"preserve\">").text(lines[i].replace('\t', ' '))
					.raw("</w:t></w:r>");
		}
		xml.raw("</w:p>");
	}

	/** The widths of the columns; together as wide as the page leaves. */
	private static int[] widths(List<Column> columns) {
		int weights = columns.stream().mapToInt(column -> Math.max(1, column.weight())).sum();
		int[] widths = new int[columns.size()];
		int left = WIDTH;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? left : WIDTH * Math.max(1, columns.get(i).weight()) / weights;
			left -= widths[i];
		}
		return widths;
	}
}
