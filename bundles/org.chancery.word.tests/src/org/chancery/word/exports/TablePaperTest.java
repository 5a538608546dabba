package org.chancery.word.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaper.Column;
import org.chancery.core.exchange.TablePaper.Look;
import org.chancery.core.exchange.TablePaper.Row;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class TablePaperTest {

	private static final TablePaper PAPER = new TablePaper("Asked & conceded", List.of("Agreement <draft>"), "For the audience: delegation", "en",
			List.of(new Column("Asked", 2), new Column("Conceded", 1)),
			List.of(Row.of(Look.HEADING, "Access"), new Row(Look.PLAIN, List.of(List.of("C-1: thirty-six\nmiles", "C-2: more"), List.of())),
					Row.of(Look.TOTAL, "Cost: 6", "Conceded: 0")));

	@Test
	void aWordProcessorReadsTheTableAsItWasMeant() throws IOException {
		try (var document = new XWPFDocument(new ByteArrayInputStream(write(PAPER)))) {
			XWPFTable table = document.getTables().getFirst();
			assertEquals(4, table.getRows().size());
			assertTrue(table.getRow(0).isRepeatHeader());
			assertEquals(1, table.getRow(1).getTableCells().size());
			assertEquals(List.of("C-1: thirty-six\nmiles", "C-2: more"),
					table.getRow(2).getCell(0).getParagraphs().stream().map(each -> each.getText()).toList());
			assertEquals("Asked & conceded", document.getParagraphs().getFirst().getText());
			assertEquals("For the audience: delegation", document.getHeaderList().getFirst().getText().strip());
		}
	}

	@Test
	void theSamePaperGivesTheSameBytes() throws IOException {
		assertArrayEquals(write(PAPER), write(PAPER));
	}

	@Test
	void withoutAClassificationThereIsNoHeader() throws Exception {
		var open = new TablePaper("Paper", List.of(), "", "en", PAPER.columns(), PAPER.rows());
		assertFalse(Drafts.parts(write(open)).containsKey("word/header1.xml"));
	}

	@Test
	void itKeepsToTheSchema() throws Exception {
		assumeTrue(DocumentDocument.class.getResource("/org/apache/poi/schemas/ooxml/system/ooxml/ctmultileveltypea223type.xsb") != null,
				"The schema is only in poi-ooxml-full.");
		Map<String, byte[]> parts = Drafts.parts(write(PAPER));
		List<XmlError> errors = new ArrayList<>();
		var options = new XmlOptions().setErrorListener(errors);
		DocumentDocument.Factory.parse(new ByteArrayInputStream(parts.get("word/document.xml"))).validate(options);
		StylesDocument.Factory.parse(new ByteArrayInputStream(parts.get("word/styles.xml"))).validate(options);
		assertEquals(List.of(), errors);
	}

	private static byte[] write(TablePaper paper) throws IOException {
		var out = new ByteArrayOutputStream();
		new TablePaperDocument().writeTablePaper(paper, out, new BasicMonitor());
		return out.toByteArray();
	}
}
