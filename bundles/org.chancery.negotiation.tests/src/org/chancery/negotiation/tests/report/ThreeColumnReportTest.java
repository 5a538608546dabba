package org.chancery.negotiation.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.chancery.core.exchange.TablePaper;
import org.chancery.model.negotiation.Concession;
import org.chancery.model.negotiation.ConcessionStatus;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.ledger.Balance;
import org.chancery.negotiation.ledger.Ledger;
import org.chancery.negotiation.report.ReportItem;
import org.chancery.negotiation.report.ThreeColumnReport;
import org.chancery.negotiation.report.WriteLedgerReport;
import org.chancery.negotiation.tests.fixture.Talks;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreeColumnReportTest {

	private final Talks talks = new Talks();

	@Test
	void itsTotalsAreThoseOfTheLedgerWhateverIsInIt() {
		Random random = new Random(11);
		ConcessionStatus[] statuses = ConcessionStatus.values();
		for (int i = 0; i < 200; i++) {
			talks.concession("C-" + i, "Issue " + random.nextInt(12), statuses[random.nextInt(statuses.length)],
					random.nextInt(1000) / 10.0, random.nextInt(1000) / 10.0);
		}
		ThreeColumnReport report = report();
		Balance total = Ledger.of(talks.dossier(), talks.reader()).total();
		same(total.agreed().cost().add(total.open().cost()).add(total.withdrawn().cost()), report.asked());
		same(total.agreed().cost(), report.conceded());
		same(total.withdrawn().cost(), report.notNegotiable());
		same(total.open().cost(), report.stillOpen());
		same(report.asked(), report.conceded().add(report.notNegotiable()).add(report.stillOpen()));
		assertEquals(total.rows(), report.sections().stream().mapToInt(each -> each.asked().size()).sum());
	}

	@Test
	void aRedLineStandsWithTheIssueOfItsClausesOrAtTheEnd() {
		Clause clause = talks.article("Access.");
		Concession row = talks.concession("C-1", "Access", ConcessionStatus.WITHDRAWN, 1, 0);
		row.setOffered("Tacit consent.");
		row.getClauses().add(clause);
		redLine("R-1", clause);
		redLine("R-2", talks.article("Other."));
		ThreeColumnReport report = report();
		assertEquals(List.of("C-1", "R-1"), labels(report.sections().getFirst().notNegotiable()));
		assertEquals(List.of("R-2"), labels(report.sections().getLast().notNegotiable()));
	}

	@Test
	void thePaperNamesItsAudienceAndHoldsWhatThatAudienceReads(@TempDir Path folder) throws IOException {
		talks.concession("C-1", "Access", ConcessionStatus.OFFERED, 6, 0).setAsked("Thirty-six miles.");
		Path file = folder.resolve("report.docx");
		Files.writeString(file, "before");
		write(report(), file);
		assertTrue(Files.readString(file).contains("Thirty-six miles."));
		assertTrue(Files.readString(file).contains("delegation"));
		write(ThreeColumnReport.of(talks.dossier(), talks.everybody()), file);
		assertFalse(Files.readString(file).contains("Thirty-six"));
		assertEquals(1, Files.list(folder).count());
	}

	private void write(ThreeColumnReport report, Path file) throws IOException {
		new WriteLedgerReport((paper, out, monitor) -> out.write(paper.toString().getBytes(StandardCharsets.UTF_8)), report,
				"Agreement", "en", file).perform(new BasicMonitor());
	}

	@Test
	void everyRowFitsTheColumns() {
		talks.concession("C-1", "Access", ConcessionStatus.OFFERED, 6, 0);
		TablePaper paper = new WriteLedgerReport(null, report(), "", "en", null).paper();
		assertEquals(List.of("Asked", "Conceded", "Not negotiable"), paper.columns().stream().map(TablePaper.Column::heading).toList());
		assertEquals(5, paper.rows().size());
	}

	private ThreeColumnReport report() {
		return ThreeColumnReport.of(talks.dossier(), talks.reader());
	}

	private void redLine(String label, Clause clause) {
		RedLine line = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		line.setLabel(label);
		line.setSentence("Never.");
		line.getClauses().add(clause);
		talks.delegation().getRedLines().add(line);
	}

	private static List<String> labels(List<ReportItem> items) {
		return items.stream().map(ReportItem::label).toList();
	}

	private static void same(BigDecimal expected, BigDecimal actual) {
		assertEquals(0, expected.compareTo(actual), () -> expected + " is not " + actual);
	}
}
