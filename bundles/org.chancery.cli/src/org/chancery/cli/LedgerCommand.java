package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.report.ThreeColumnReport;
import org.chancery.negotiation.report.WriteLedgerReport;
import org.chancery.negotiation.sheet.ExportLedger;
import org.chancery.negotiation.sheet.ImportLedger;
import org.chancery.negotiation.sheet.SheetImport;

/** The ledger as a table. */
final class LedgerCommand extends SheetCommand {

	@Override
	public String name() {
		return "ledger";
	}

	@Override
	public String summary() {
		return "read concessions and assurances from a spreadsheet, or write them to one; the report in three columns";
	}

	@Override
	public String details() {
		return """
				Columns, in any order: kind (concession, assurance), id, party, clause (citation), issue, asked, offered, given,
				received, authority, cost, cost note, gain, gain note, alternative, in exchange for, status, promise, channel,
				date, made by, public from, audience. All rows are read or none.

				report: asked, conceded, not negotiable in three columns, in Word, with the totals of the ledger.

				status: floated · offered · agreed ad referendum · withdrawn
				""";
	}

	@Override
	public String usage() {
		return super.usage() + "   or   ledger report DOSSIER -o OUT.docx [--audience A]";
	}

	@Override
	void other(Arguments arguments, Session session) throws WrongUseException, FaultException {
		if (!arguments.operand(0).equals("report")) {
			super.other(arguments, session);
		}
		Path file = Session.path(arguments.required("output"));
		OpenDossier dossier = session.open(arguments.operand(1));
		Audience reader = arguments.has("audience") ? session.audience(dossier, arguments) : dossier.audiences().getLast();
		String language = session.language(dossier, arguments);
		String title = Projector.project(dossier, reader, language).title();
		try {
			new WriteLedgerReport(session.engine().tablePaperWriter(), ThreeColumnReport.of(dossier, reader), title, language, file).perform(session.monitor());
		} catch (DossierException e) {
			throw new FaultException(file + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(file.toString(), e);
		}
		session.monitor().done();
		session.out().println("Asked, conceded, not negotiable, for the audience " + reader.getName() + " and those who read it: " + file);
	}

	@Override
	String table() {
		return "Ledger";
	}

	@Override
	String records() {
		return "Ledger entries";
	}

	@Override
	Sheet exported(OpenDossier dossier, Audience reader, String language) {
		return new ExportLedger(dossier, reader, language).perform();
	}

	@Override
	SheetImport imported(OpenDossier dossier, Sheet sheet, String language) {
		return new ImportLedger(dossier, sheet, language, LocalDate.now()).perform();
	}
}
