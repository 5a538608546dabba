package org.chancery.cli;

import java.time.LocalDate;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.model.dossier.Audience;
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
		return "read concessions and assurances from a spreadsheet, or write them to one";
	}

	@Override
	public String details() {
		return """
				Columns, in any order: kind (concession, assurance), id, party, clause (citation), issue, asked, offered, given,
				received, authority, cost, cost note, gain, gain note, alternative, in exchange for, status, promise, channel,
				date, made by, public from, audience. All rows are read or none.

				status: floated · offered · agreed ad referendum · withdrawn
				""";
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
