package org.chancery.word.papers;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaper.Column;
import org.chancery.core.exchange.TablePaper.Look;
import org.chancery.core.exchange.TablePaper.Row;
import org.chancery.word.exports.XmlWriter;

/** Writes title, introduction and table of a working paper. Lengths are twentieths of a point. */
final class PaperBody {

	private static final int PAGE = 16838;
	private static final int MARGIN = 1134;
	private static final int WIDTH = PAGE - 2 * MARGIN;
	private static final String SHADE = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7E6E6\"/>";

	private final TablePaper paper;
	private final XmlWriter xml;
	private final Runnable rowDone;
	private final int[] widths;

	PaperBody(TablePaper paper, XmlWriter xml, Runnable rowDone) {
		this.paper = paper;
		this.xml = xml;
		this.rowDone = rowDone;
		widths = widths(paper.columns());
	}

	/** Shares the width out in proportion; what rounding leaves goes to the last column. */
	private static int[] widths(List<Column> columns) {
		int all = columns.stream().mapToInt(Column::weight).sum();
		int[] widths = columns.stream().mapToInt(column -> WIDTH * column.weight() / all).toArray();
		int given = java.util.Arrays.stream(widths).sum();
		widths[widths.length - 1] += WIDTH - given;
		return widths;
	}

	void write(boolean classified) throws IOException {
		xml.declaration().raw("<w:document xmlns:w=\"" + PaperParts.WORD + "\" xmlns:r=\"" + PaperParts.RELATIONSHIPS + "\"><w:body>");
		paragraph("Title", paper.title());
		for (String words : paper.introduction()) {
			paragraph("PaperIntroduction", words);
		}
		table();
		xml.raw("<w:p><w:pPr><w:pStyle w:val=\"PaperCell\"/></w:pPr></w:p><w:sectPr>");
		xml.raw(classified ? "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>" : "");
		xml.raw("<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"" + PAGE
				+ "\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"" + MARGIN + "\" w:right=\"" + MARGIN + "\" w:bottom=\""
				+ MARGIN + "\" w:left=\"" + MARGIN + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
	}

	private void table() throws IOException {
		xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"PaperTable\"/><w:tblW w:w=\"" + WIDTH
				+ "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
		for (int width : widths) {
			xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
		}
		xml.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
		for (int i = 0; i < widths.length; i++) {
			cell(List.of(paper.columns().get(i).heading()), widths[i], 1, SHADE, "PaperHeading");
		}
		xml.raw("</w:tr>");
		for (Row row : paper.rows()) {
			row(row);
			rowDone.run();
		}
		xml.raw("</w:tbl>");
	}

	private void row(Row row) throws IOException {
		boolean heading = row.look() == Look.HEADING;
		String style = heading ? "PaperGroup" : row.look() == Look.TOTAL ? "PaperTotal" : "PaperCell";
		xml.raw("<w:tr>").raw(heading ? "<w:trPr><w:cantSplit/></w:trPr>" : "");
		if (row.cells().size() == 1 && widths.length > 1) {
			cell(row.cells().getFirst(), WIDTH, widths.length, heading ? SHADE : "", style);
		} else {
			for (int i = 0; i < row.cells().size(); i++) {
				cell(row.cells().get(i), widths[i], 1, heading ? SHADE : "", style);
			}
		}
		xml.raw("</w:tr>");
	}

	private void cell(List<String> paragraphs, int width, int columns, String shade, String style) throws IOException {
		xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
		xml.raw(columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "").raw(shade).raw("</w:tcPr>");
		for (String words : paragraphs.isEmpty() ? List.of("") : paragraphs) {
			paragraph(style, words);
		}
		xml.raw("</w:tc>");
	}

	private void paragraph(String style, String words) throws IOException {
		xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
		int at = 0;
		while (at < words.length()) {
			int start = words.indexOf(TablePaper.MARK_START, at);
			run(words, at, start < 0 ? words.length() : start, "");
			if (start < 0) {
				break;
			}
			int end = words.indexOf(TablePaper.MARK_END, start);
			end = end < 0 ? words.length() : end;
			run(words, start + 1, end, "<w:rPr><w:rStyle w:val=\"PaperDifference\"/></w:rPr>");
			at = end + 1;
		}
		xml.raw("</w:p>");
	}

	private void run(String words, int from, int to, String look) throws IOException {
		int at = from;
		while (at < to) {
			int line = words.indexOf('\n', at);
			int end = line < 0 || line > to ? to : line;
			xml.raw("<w:r>").raw(look).raw("<w:t xml:space=\"preserve\">").text(words, at, end).raw("</w:t>")
					.raw(end < to ? "<w:br/></w:r>" : "</w:r>");
			at = end + 1;
		}
	}
}
