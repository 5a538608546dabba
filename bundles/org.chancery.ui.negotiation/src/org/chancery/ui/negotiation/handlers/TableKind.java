package org.chancery.ui.negotiation.handlers;

import org.chancery.core.exchange.Sheet;
import org.chancery.negotiation.sheet.ExportLedger;
import org.chancery.negotiation.sheet.ExportRedLines;
import org.chancery.negotiation.sheet.ImportLedger;
import org.chancery.negotiation.sheet.ImportRedLines;
import org.chancery.negotiation.sheet.SheetImport;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** The tables that a delegation keeps in a spreadsheet. */
enum TableKind {
	RED_LINES("Red lines") {
		@Override
		SheetImport read(NegotiationModel model, Sheet sheet) {
			return new ImportRedLines(model.session().dossier(), sheet, model.language()).perform();
		}

		@Override
		Sheet write(NegotiationModel model) {
			return new ExportRedLines(model.session().dossier(), model.audience(), model.language()).perform();
		}
	},
	LEDGER("Ledger") {
		@Override
		SheetImport read(NegotiationModel model, Sheet sheet) {
			return new ImportLedger(model.session().dossier(), sheet, model.language(), model.today()).perform();
		}

		@Override
		Sheet write(NegotiationModel model) {
			return new ExportLedger(model.session().dossier(), model.audience(), model.language()).perform();
		}
	};

	private final String title;

	TableKind(String title) {
		this.title = title;
	}

	/** What the table is called, in the workbook too. */
	String title() {
		return title;
	}

	/** Reads a table into the dossier, within a step of the session. */
	abstract SheetImport read(NegotiationModel model, Sheet sheet);

	/** The table that the audience that is shown reads. */
	abstract Sheet write(NegotiationModel model);
}
