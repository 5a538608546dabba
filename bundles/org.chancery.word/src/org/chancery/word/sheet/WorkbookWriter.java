package org.chancery.word.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.chancery.core.exchange.Sheet;

/** Writes a workbook of one table: a head that stays in sight and can be filtered by, wrapped text below. */
final class WorkbookWriter {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	/** The earliest that a zip can hold. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	/** The longest text of a cell (ISO 29500-1, 18.3.1.4, as every program limits it). */
	private static final int LONGEST_CELL = 32_767;
	/** A style: 0 of the body, 1 of the head. */
	private static final String STYLES = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="10"/>\
			<name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="2"><fill>\
			<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1">\
			<border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"\
			 fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"\
			 applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1"\
			 fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle\
			 name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""";

	private final OutputStream out;
	/** The texts of the cells, each once, by its index. */
	private final Map<String, Integer> strings = new LinkedHashMap<>();

	WorkbookWriter(OutputStream out) {
		this.out = out;
	}

	void write(Sheet sheet) throws IOException {
		var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		part(zip, "[Content_Types].xml", contentTypes());
		part(zip, "_rels/.rels", relationships(OFFICE + "/officeDocument", "xl/workbook.xml"));
		part(zip, "xl/workbook.xml", workbook(sheet.name()));
		part(zip, "xl/_rels/workbook.xml.rels", relationships(OFFICE + "/worksheet", "worksheets/sheet1.xml", OFFICE + "/styles", "styles.xml",
				OFFICE + "/sharedStrings", "sharedStrings.xml"));
		part(zip, "xl/styles.xml", STYLES);
		markup(zip, "xl/worksheets/sheet1.xml", xml -> table(sheet.rows(), xml));
		markup(zip, "xl/sharedStrings.xml", this::strings);
		zip.finish();
	}

	/** Writes the markup of a part. */
	private interface Markup {
		void write(XMLStreamWriter xml) throws XMLStreamException;
	}

	private static void markup(ZipOutputStream zip, String name, Markup markup) throws IOException {
		open(zip, name);
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			markup.write(xml);
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException("the table could not be written", e);
		}
		zip.closeEntry();
	}

	private void strings(XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement("sst");
		xml.writeDefaultNamespace(MAIN);
		for (String text : strings.keySet()) {
			xml.writeStartElement("si");
			xml.writeStartElement("t");
			xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			xml.writeCharacters(text);
			xml.writeEndElement();
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private static void open(ZipOutputStream zip, String name) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}

	private static void part(ZipOutputStream zip, String name, String markup) throws IOException {
		open(zip, name);
		zip.write(markup.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String contentTypes() {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"" + PACKAGE + "content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
				+ "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>"
				+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
				+ "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/></Types>";
	}

	private static String relationships(String... typesAndTargets) {
		var markup = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + PACKAGE + "relationships\">");
		for (int i = 0; i < typesAndTargets.length; i += 2) {
			markup.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(typesAndTargets[i]).append("\" Target=\"")
					.append(typesAndTargets[i + 1]).append("\"/>");
		}
		return markup.append("</Relationships>").toString();
	}

	private static String workbook(String name) {
		String safe = name.replaceAll("[\\\\/*?:\\[\\]<>&\"']", " ").strip();
		String shown = safe.isEmpty() ? "Table" : safe.substring(0, Math.min(31, safe.length()));
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
				+ "\"><sheets><sheet name=\"" + shown + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
	}

	private void table(List<List<String>> rows, XMLStreamWriter xml) throws XMLStreamException {
		int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
		xml.writeStartElement("worksheet");
		xml.writeDefaultNamespace(MAIN);
		head(columns, xml);
		xml.writeStartElement("sheetData");
		for (int i = 0; i < rows.size(); i++) {
			xml.writeStartElement("row");
			xml.writeAttribute("r", Integer.toString(i + 1));
			for (int j = 0; j < rows.get(i).size(); j++) {
				cell(Sheet.columnName(j) + (i + 1), rows.get(i).get(j), i == 0, xml);
			}
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEmptyElement("autoFilter");
		xml.writeAttribute("ref", "A1:" + Sheet.columnName(columns - 1) + Math.max(1, rows.size()));
		xml.writeEndElement();
	}

	private static void head(int columns, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement("sheetViews");
		xml.writeStartElement("sheetView");
		xml.writeAttribute("workbookViewId", "0");
		xml.writeEmptyElement("pane");
		xml.writeAttribute("ySplit", "1");
		xml.writeAttribute("topLeftCell", "A2");
		xml.writeAttribute("activePane", "bottomLeft");
		xml.writeAttribute("state", "frozen");
		xml.writeEndElement();
		xml.writeEndElement();
		xml.writeStartElement("cols");
		xml.writeEmptyElement("col");
		xml.writeAttribute("min", "1");
		xml.writeAttribute("max", Integer.toString(columns));
		xml.writeAttribute("width", "28");
		xml.writeAttribute("customWidth", "1");
		xml.writeEndElement();
	}

	private void cell(String reference, String text, boolean head, XMLStreamWriter xml) throws XMLStreamException {
		if (text.isEmpty()) {
			return;
		}
		xml.writeStartElement("c");
		xml.writeAttribute("r", reference);
		xml.writeAttribute("s", head ? "1" : "0");
		xml.writeAttribute("t", "s");
		xml.writeStartElement("v");
		xml.writeCharacters(Integer.toString(index(allowed(text))));
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private int index(String text) {
		Integer known = strings.putIfAbsent(text, strings.size());
		return known == null ? strings.size() - 1 : known;
	}

	/** The characters that XML 1.0 allows. */
	private static String allowed(String text) throws XMLStreamException {
		if (text.length() > LONGEST_CELL) {
			throw new XMLStreamException("a cell holds no more than " + LONGEST_CELL + " characters");
		}
		var kept = new StringBuilder(text.length());
		text.codePoints().filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n')
				.forEach(kept::appendCodePoint);
		return kept.toString();
	}
}
