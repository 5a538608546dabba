package org.chancery.negotiation.tests.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.RedLine;
import org.chancery.negotiation.sheet.CsvFormat;
import org.chancery.negotiation.sheet.ExportLedger;
import org.chancery.negotiation.sheet.ExportRedLines;
import org.chancery.negotiation.sheet.ImportLedger;
import org.chancery.negotiation.sheet.ImportRedLines;
import org.chancery.negotiation.sheet.SheetImport;
import org.chancery.negotiation.sheet.SheetProblem;
import org.chancery.negotiation.tests.fixture.Talks;
import org.junit.jupiter.api.Test;

/** Red lines and ledger as tables. */
class SheetsTest {

	private static final String HEAD = "audience;ID;Clause (citation);sentence;test;bottom line;owner;remarks\n";
	private final Talks talks = new Talks();

	SheetsTest() {
		talks.article(Talks.run("Each Party shall grant access within twelve nautical miles."));
		talks.article(Talks.run("Words."));
	}

	@Test
	void redLinesComeInAndGoOutAsTheSame() throws Exception {
		SheetImport first = redLines(HEAD + "delegation;R-1;Art. 1;\"Two\nlines, \"\"quoted\"\"\";\"quantity <= 12 nautical miles\nand exists\";24 miles;Navy;x\n;;;;;;;\n");
		assertEquals(List.of(), first.problems());
		assertEquals(1, first.added());
		assertEquals(2, first.remarks().size(), first.remarks().toString());
		RedLine redLine = talks.delegation().getRedLines().getFirst();
		assertEquals("Two\nlines, \"quoted\"", redLine.getSentence());
		assertEquals(2, redLine.getTests().size());
		assertEquals("Navy", redLine.getOwner().getName());
		Sheet out = new ExportRedLines(talks.dossier(), talks.reader(), "en").perform();
		SheetImport again = new ImportRedLines(talks.dossier(), new CsvFormat().read(csv(out), ""), "en").perform();
		assertEquals(List.of(0, 0, 1), List.of(again.added(), again.changed(), again.same()));
		assertEquals(out, new ExportRedLines(talks.dossier(), talks.reader(), "en").perform());
	}

	@Test
	void whatIsWrongIsToldByRowAndColumnAndNothingChanges() throws Exception {
		SheetImport refused = redLines(HEAD + "delegation;R-1;Article 1;Good;exists;;;\ndelegation;R-2;Article 9;Bad;exists;;;\n"
				+ "nobody;R-3;Article 1;Bad;exists;;;\ndelegation;R-1;Article 1;Twice;quantity >= 12;;;\n");
		assertEquals(List.of("row 3, clause", "row 4, audience", "row 5, test", "row 5, id"),
				refused.problems().stream().map(SheetProblem::line).map(line -> line.substring(0, line.indexOf(':'))).toList());
		assertTrue(refused.problems().get(2).line().endsWith("column 15: expected a unit, such as nautical miles, days or per cent"));
		assertEquals(0, talks.delegation().getRedLines().size());
		assertTrue(redLines("id,clause\nR-1,Article 1\n").isRefused());
		assertTrue(redLines("").isRefused());
	}

	@Test
	void theLedgerComesInAndGoesOutAsTheSame() throws Exception {
		SheetImport read = ledger("id,kind,party,clause,asked,cost,status,in exchange for,promise,date,audience\n"
				+ "C-1,concession,BMA,Article 1; Article 2,Fish,2.50,agreed ad referendum,C-2,,,delegation\nC-2,concession,Belmora,,Oil,,floated,,,,delegation\n"
				+ "A-1,,BMA,Article 2,,,,,We will,2026-06-24,delegation\n");
		assertEquals(List.of(), read.problems());
		assertEquals(ConcessionStatus.AGREED_AD_REFERENDUM, talks.delegation().getConcessions().getFirst().getStatus());
		assertEquals(1, talks.delegation().getConcessions().getFirst().getEvents().size());
		assertEquals(LocalDate.of(2026, 6, 24), talks.delegation().getAssurances().getFirst().getDate());
		Sheet out = new ExportLedger(talks.dossier(), talks.reader(), "en").perform();
		SheetImport again = new ImportLedger(talks.dossier(), new CsvFormat().read(csv(out), ""), "en", LocalDate.EPOCH).perform();
		assertEquals(List.of(0, 0, 3), List.of(again.added(), again.changed(), again.same()));
		SheetImport refused = ledger("id,kind,status,cost,date,in exchange for,audience\nC-9,concession,done,\"1,2\",,C-77,delegation\nA-9,assurance,,,24/6/2026,,delegation\n");
		assertEquals(List.of("row 2, cost", "row 2, status", "row 3, date", "row 2, in exchange for"),
				refused.problems().stream().map(SheetProblem::line).map(line -> line.substring(0, line.indexOf(':'))).toList());
	}

	@Test
	void formulasAreDisarmedAndComeBackAsTheyWere() throws Exception {
		Sheet sheet = new Sheet("", List.of(List.of("=1+1", "-3", "@x", "'=y", "plain", " lead")));
		String text = new String(csv(sheet), StandardCharsets.UTF_8);
		assertTrue(text.startsWith("\uFEFF'=1+1,'-3,'@x,''=y,plain,\" lead\""), text);
		assertEquals(sheet, new CsvFormat().read(csv(sheet), ""));
	}

	@Test
	void otherProgramsWriteOtherwise() throws Exception {
		byte[] utf16 = ("\uFEFFid\tclause\r\nR-1\té\r\n").getBytes(StandardCharsets.UTF_16LE);
		assertEquals(List.of(List.of("id", "clause"), List.of("R-1", "é")), new CsvFormat().read(utf16, "").rows());
		byte[] windows = "id;é\n".getBytes(Charset.forName("windows-1252"));
		assertEquals(List.of(List.of("id", "é")), new CsvFormat().read(windows, "").rows());
		assertFalse(assertThrows(UnreadableFileException.class, () -> new CsvFormat().read("a\n\"secret".getBytes(StandardCharsets.UTF_8), ""))
				.getMessage().contains("secret"));
		assertThrows(UnreadableFileException.class, () -> new CsvFormat().read(new byte[] { 'P', 'K', 3, 4, 0 }, ""));
	}

	private SheetImport redLines(String csv) throws UnreadableFileException {
		return new ImportRedLines(talks.dossier(), new CsvFormat().read(csv.getBytes(StandardCharsets.UTF_8), ""), "en").perform();
	}

	private SheetImport ledger(String csv) throws UnreadableFileException {
		return new ImportLedger(talks.dossier(), new CsvFormat().read(csv.getBytes(StandardCharsets.UTF_8), ""), "en", LocalDate.of(2026, 7, 1)).perform();
	}

	private static byte[] csv(Sheet sheet) throws IOException {
		var out = new ByteArrayOutputStream();
		new CsvFormat().write(sheet, out);
		return out.toByteArray();
	}
}
