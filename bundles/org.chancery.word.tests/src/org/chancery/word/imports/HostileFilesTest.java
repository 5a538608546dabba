package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.bold;
import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, there is a result or one clear line. */
class HostileFilesTest {

	private static final Duration LONG = Duration.ofSeconds(60);
	private static final String DOCUMENT = "word/document.xml";

	private static byte[] ordinary() {
		return Documents.body(centred("TREATY"), centred("Article 1"), p("1. Peace."), p("", bold("Bold") + Documents.run(" words")),
				"<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc></w:tr></w:tbl>").styles("<w:style w:type=\"paragraph\" w:styleId=\"A\"/>")
				.numbering("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").footnotes("").write();
	}

	/** What is said of a file that cannot be read. */
	private static String refused(byte[] file) {
		UnreadableFileException e = assertTimeoutPreemptively(LONG, () -> assertThrows(UnreadableFileException.class, () -> Trees.read(file)));
		assertFalse(e.getMessage().contains("\n"), e.getMessage());
		return e.getMessage();
	}

	private static void survives(byte[] file) {
		assertTimeoutPreemptively(LONG, () -> {
			try {
				Trees.read(file);
			} catch (UnreadableFileException e) {
				assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n"), e.getMessage());
			}
		});
	}

	private static byte[] with(String part, String xml) throws Exception {
		Map<String, byte[]> parts = Packages.unzip(ordinary());
		parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
		return Packages.zip(parts);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void otherFormatsAreNamed() {
		assertTrue(refused(new byte[0]).contains("empty"));
		assertTrue(refused(ascii("Just words")).contains("not a Word file"));
		assertTrue(refused(ascii("{\\rtf1 words}")).contains("Rich Text"));
		assertTrue(refused(ascii("%PDF-1.7")).contains("PDF"));
		assertTrue(refused(ascii("\u00D0\u00CF\u0011\u00E0 old")).contains("Word 2003"));
		byte[] encrypted = ascii("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1.....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
		assertTrue(refused(encrypted).contains("encrypted"));
		assertTrue(refused(Packages.zip(Map.of("mimetype", ascii("application/vnd.oasis.opendocument.text")))).contains("OpenDocument"));
		assertTrue(refused(Packages.zip(Map.of("a.txt", ascii("a")))).contains("zip archive"));
	}

	@Test
	void partsThatAreMissingOrOfAnotherKind() throws Exception {
		assertTrue(refused(Documents.body(p("x")).without(DOCUMENT).write()).contains("no main document"));
		assertTrue(refused(sheet()).contains("not a Word file"));
		assertTrue(refused(with(DOCUMENT, "<a/>")).contains("not a Word document"));
		assertTrue(refused(with(DOCUMENT, "<w:document xmlns:w=\"" + Documents.WORD + "\"/>")).contains("no text"));
		survives(with("word/styles.xml", "<w:styles"));
		survives(with("word/numbering.xml", "junk"));
		survives(with("word/_rels/document.xml.rels", "<Relationships/>"));
	}

	/** A file whose main part is a sheet. */
	private static byte[] sheet() throws Exception {
		String types = new String(Packages.unzip(ordinary()).get("[Content_Types].xml"), StandardCharsets.UTF_8);
		return with("[Content_Types].xml", types.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main"));
	}

	@Test
	void truncatedAnywhere() {
		byte[] file = ordinary();
		for (int length = 4; length < file.length; length += 7) {
			assertTrue(refused(Arrays.copyOf(file, length)).contains("truncated"));
		}
	}

	@Test
	void documentTypesAndEntitiesAreRefused() throws Exception {
		String body = "<w:document xmlns:w=\"" + Documents.WORD + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
		assertTrue(refused(with(DOCUMENT, "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + body)).contains("document type"));
		assertTrue(refused(with(DOCUMENT, "<!DOCTYPE w:document SYSTEM \"http://localhost:9/x.dtd\">" + body)).contains("document type"));
		assertTrue(refused(with("word/styles.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>")).contains("document type"));
		assertTrue(refused(with("[Content_Types].xml", "<!DOCTYPE x []><Types/>")).contains("document type"));
	}

	@Test
	void deepNesting() throws Exception {
		for (int depth : new int[] { 1_000, 30_000 }) {
			String controls = "<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth);
			String tables = "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);
			for (String deep : new String[] { controls, tables }) {
				String message = refused(Documents.body(deep).write());
				assertTrue(message.contains("nested") || depth > 1_000 && message.contains("expands"), message);
			}
		}
	}

	@Test
	void bombs() throws Exception {
		assertTrue(refused(with(DOCUMENT, " ".repeat(80 << 20))).contains("expands"));
		String body = "<w:document xmlns:w=\"" + Documents.WORD + "\"><w:body>" + "<w:p/>".repeat(2_000_000) + "</w:body></w:document>";
		assertTrue(refused(with(DOCUMENT, body)).contains("expands"));
		Map<String, byte[]> parts = new LinkedHashMap<>(Packages.unzip(ordinary()));
		for (int i = 0; i < 11_000; i++) {
			parts.put("word/x" + i, new byte[0]);
		}
		assertTrue(refused(Packages.zip(parts)).contains("too many parts"));
	}

	@Test
	void circlesInStylesAndLists() throws Exception {
		String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
		String lists = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		assertEquals("paragraph Words.\n", Trees.of(Trees.read(Documents.body(p("<w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>",
				Documents.run("Words."))).styles(styles).numbering(lists))));
	}

	@Test
	void flippedBytes() throws Exception {
		byte[] whole = ordinary();
		Map<String, byte[]> parts = Packages.unzip(whole);
		var random = new Random(20_151_204);
		for (int i = 0; i < 300; i++) {
			byte[] flipped = whole.clone();
			for (int n = random.nextInt(4); n >= 0; n--) {
				flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
			}
			survives(flipped);
			String part = parts.keySet().stream().toList().get(random.nextInt(parts.size()));
			var changed = new LinkedHashMap<>(parts);
			byte[] bytes = parts.get(part).clone();
			for (int n = random.nextInt(6); n >= 0; n--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
			}
			changed.put(part, bytes);
			survives(Packages.zip(changed));
		}
	}

	@Test
	void longLinesAndManyLevels() {
		survives(Documents.body(p("1".repeat(200_000)), p("(" + "a".repeat(200_000)), p(" ".repeat(200_000) + "Article 5"), centred("Article " + "9".repeat(300)),
				p("99999999999. words"), p("1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1. words")).write());
		var items = new StringBuilder(centred("Article 1"));
		for (int i = 0; i < 5000; i++) {
			items.append(p("(" + (char) ('a' + i % 26) + ") x")).append(p(i % 90 + ". y")).append(p("- z"));
		}
		survives(Documents.body(items.toString()).write());
	}

	@Test
	void cancellationIsHeard() {
		var monitor = new BasicMonitor();
		monitor.setCanceled(true);
		assertThrows(CancellationException.class, () -> new TreatyImporter().read(ordinary(), "en", monitor));
	}
}
