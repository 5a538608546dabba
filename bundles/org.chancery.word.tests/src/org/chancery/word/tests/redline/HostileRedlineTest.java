package org.chancery.word.tests.redline;

import static org.chancery.word.imports.Documents.item;
import static org.chancery.word.imports.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.Documents;
import org.chancery.word.imports.Packages;
import org.junit.jupiter.api.Test;

/** Whatever the files are, there is a redline or one clear line. */
class HostileRedlineTest {

	private static final Pattern PIECES = Pattern.compile(" [a-z]+:[a-zA-Z]+=\"[^\"]*\"|<w:[a-zA-Z]+/>|<w:[a-zA-Z]+ [^>]*/>");

	private static Documents ordinary() {
		return Documents.body(p("One paragraph of some length."), item(1, 0, "an item"), "<w:p>" + Furnished.field("REF a", "Article 3") + "</w:p>",
				"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9\"/></w:tcPr>" + p("a cell")
						+ "</w:tc></w:tr></w:tbl>", "<w:p><w:ins w:id=\"1\" w:author=\"B\"><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
						+ "<w:bookmarkStart w:id=\"1\" w:name=\"n\"/><w:bookmarkEnd w:id=\"1\"/></w:p>", "<w:sectPr><w:pgSz w:w=\"9\"/></w:sectPr>")
				.styles("<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"A\"/></w:style>")
				.numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
				.footnotes("<w:footnote w:id=\"2\">" + p("a note") + "</w:footnote>");
	}

	@Test
	void partsOfElementsThatAreMissing() throws Exception {
		byte[] whole = ordinary().write();
		Map<String, byte[]> parts = Packages.unzip(whole);
		for (String part : List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml")) {
			String xml = new String(parts.get(part), StandardCharsets.UTF_8);
			for (MatchResult piece : PIECES.matcher(xml).results().toList()) {
				Map<String, byte[]> others = new java.util.LinkedHashMap<>(parts);
				others.put(part, (xml.substring(0, piece.start()) + xml.substring(piece.end())).getBytes(StandardCharsets.UTF_8));
				byte[] damaged = Packages.zip(others);
				survives(damaged, whole);
				survives(whole, damaged);
			}
		}
	}

	@Test
	void truncatedAndMutatedFiles() throws Exception {
		byte[] whole = ordinary().write();
		var random = new Random(4);
		for (int i = 0; i < 200; i++) {
			byte[] damaged = Arrays.copyOf(whole, i % 2 == 0 ? random.nextInt(whole.length) : whole.length);
			for (int flip = 0; flip < 3 && damaged.length > 0; flip++) {
				damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
			}
			survives(damaged, whole);
			survives(whole, damaged);
		}
	}

	@Test
	void itIsSaidWhichTextIsMeant() {
		byte[] whole = ordinary().write();
		var e = assertThrows(UnreadableFileException.class, () -> Redlines.write(whole, new byte[0]));
		assertTrue(e.getMessage().startsWith("The new text: "), e.getMessage());
	}

	@Test
	void fieldsThatNeverEndAndRangesThatNeverBegin() throws Exception {
		var bodies = new ArrayList<String>();
		bodies.add("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + p("x"));
		bodies.add("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:bookmarkEnd w:id=\"4\"/></w:p>");
		bodies.add("<w:tbl><w:tr/></w:tbl>");
		bodies.add("<w:sdt/><w:p><w:hyperlink/><w:sdt><w:sdtContent/></w:sdt></w:p>");
		bodies.add("");
		for (String before : bodies) {
			for (String after : bodies) {
				survives(Documents.body(before).write(), Documents.body(after).write());
			}
		}
	}

	private static void survives(byte[] before, byte[] after) throws Exception {
		try {
			assertFalse(Redlines.write(before, after).length == 0);
		} catch (UnreadableFileException e) {
			assertEquals(1, e.getMessage().lines().count());
			assertFalse(e.getMessage().contains("contradicts itself"), () -> "an unforeseen fault: " + java.util.Arrays.toString(e.getCause().getStackTrace()).substring(0, 400) + e.getCause());
		}
	}
}
