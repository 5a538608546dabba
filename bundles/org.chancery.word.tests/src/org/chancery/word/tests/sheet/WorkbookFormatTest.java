package org.chancery.word.tests.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.sheet.WorkbookFormat;
import org.junit.jupiter.api.Test;

/** Workbooks as Chancery and other programs write them. */
class WorkbookFormatTest {

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

	private final WorkbookFormat format = new WorkbookFormat();

	@Test
	void whatIsWrittenIsReadAsTheSame() throws Exception {
		Sheet sheet = new Sheet("Red lines", List.of(List.of("id", "a & <b>", "line\nline"), List.of(), List.of("=1+1", "", " é \uD83D\uDE00")));
		assertEquals(sheet, format.read(written(sheet), "Red lines"));
		assertArrayEquals(written(sheet), written(sheet));
		assertThrows(IOException.class, () -> written(new Sheet("x", List.of(List.of("y".repeat(40_000))))));
	}

	@Test
	void numbersDaysAndMergedCellsAreReadAsTheyAreShown() throws Exception {
		String styles = "<styleSheet" + MAIN + "><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
				+ "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>";
		String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"str\"><f>1+1</f><v>text</v></c></row>"
				+ "<row r=\"3\"><c r=\"A3\"><v>12</v></c><c r=\"B3\" s=\"1\"><v>47484</v></c><c r=\"C3\" s=\"2\"><v>47484.5</v></c>"
				+ "<c r=\"D3\" s=\"3\"><v>0.30000000000000004</v></c><c r=\"E3\" t=\"b\"><v>1</v></c><c r=\"F3\" t=\"s\"><v>99</v></c></row><row/>";
		Sheet read = format.read(workbook("<si><r><t>he</t></r><r><t>ad</t></r><rPh><t>x</t></rPh></si>", styles,
				"<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>"), "");
		assertEquals(List.of(List.of("head", "", "text"), List.of(), List.of("12", "2030-01-01", "2030-01-01", "0.3", "true"), List.of("12")), read.rows());
	}

	@Test
	void theTableOfThatNameGoesBeforeTheFirstShown() throws Exception {
		Map<String, String> parts = new TreeMap<>(parts("", "<styleSheet" + MAIN + "/>", "<sheetData><row><c><v>1</v></c></row></sheetData>"));
		parts.put("xl/worksheets/b.xml", "<worksheet" + MAIN + "><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
		parts.put("xl/workbook.xml", "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"Hidden\" state=\"hidden\" sheetId=\"1\" r:id=\"r1\"/>"
				+ "<sheet name=\"Ledger\" sheetId=\"2\" r:id=\"r4\"/></sheets></workbook>");
		parts.compute("xl/_rels/workbook.xml.rels", (name, old) -> old.replace("</Relationships>",
				"<Relationship Id=\"r4\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/b.xml\"/></Relationships>"));
		assertEquals(List.of(List.of("2")), format.read(zip(parts), "Other").rows());
		assertEquals(List.of(List.of("1")), format.read(zip(parts), "hidden").rows());
	}

	@Test
	void whatIsNoWorkbookIsRefusedInOneLine() throws Exception {
		byte[] good = written(new Sheet("x", List.of(List.of("secret"))));
		for (byte[] bad : List.of(new byte[0], "id,clause".getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 },
				Arrays.copyOf(good, good.length / 2), zip(Map.of("a.xml", "<a/>")),
				workbook("", "<!DOCTYPE x [<!ENTITY e 'e'>]><styleSheet" + MAIN + "/>", "<sheetData/>"),
				workbook("", "<styleSheet" + MAIN + "/>", "<sheetData><row r=\"9999999\"/></sheetData>"))) {
			String message = assertThrows(UnreadableFileException.class, () -> format.read(bad, "")).getMessage();
			assertEquals(1, message.lines().count());
			assertTrue(!message.contains("secret"), message);
		}
	}

	@Test
	void damageIsNoDefect() throws Exception {
		byte[] good = written(new Sheet("x", List.of(List.of("id", "clause"), List.of("R-1", "Article 1"))));
		var random = new Random(5);
		for (int i = 0; i < 2_000; i++) {
			byte[] bad = good.clone();
			for (int j = 0; j < 1 + i % 4; j++) {
				bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
			}
			try {
				format.read(bad, "");
			} catch (UnreadableFileException expected) {
				assertEquals(1, expected.getMessage().lines().count());
			}
		}
	}

	private byte[] written(Sheet sheet) throws IOException {
		var out = new ByteArrayOutputStream();
		format.write(sheet, out);
		return out.toByteArray();
	}

	private static byte[] workbook(String strings, String styles, String table) throws IOException {
		return zip(parts(strings, styles, table));
	}

	private static Map<String, String> parts(String strings, String styles, String table) {
		String relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
		return Map.of("_rels/.rels", relationships + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
				"xl/workbook.xml", "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"Any\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels", relationships + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/a.xml\"/>"
						+ "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/sharedStrings\" Target=\"s.xml\"/>"
						+ "<Relationship Id=\"r3\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>",
				"xl/s.xml", "<sst" + MAIN + ">" + strings + "</sst>", "xl/styles.xml", styles, "xl/worksheets/a.xml", "<worksheet" + MAIN + ">" + table + "</worksheet>");
	}

	private static byte[] zip(Map<String, String> parts) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}
}
