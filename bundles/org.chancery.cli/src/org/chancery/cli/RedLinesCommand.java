package org.chancery.cli;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.sheet.ExportRedLines;
import org.chancery.negotiation.sheet.ImportRedLines;
import org.chancery.negotiation.sheet.SheetImport;

/** The red lines as a table. */
final class RedLinesCommand extends SheetCommand {

	@Override
	public String name() {
		return "redlines";
	}

	@Override
	public String summary() {
		return "read the red lines from a spreadsheet, or write them to one";
	}

	@Override
	public String details() {
		return """
				Columns, in any order: id, clause (citation), sentence, public declaration, test, opening, target, bottom line,
				owner, audience; several clauses with semicolons between, none for the whole text. All rows are read or none.

				test: exists · absent · frozen · contains "…" · lacks "…" · quantity >= 12 nautical miles · date <= 2030-01-01 ·
				strength of "Arvenia" >= shall · defines "term" · refers to "Article 5", each with in "Article 6(2)" behind it to
				look elsewhere; joined by and, or, not and parentheses.
				""";
	}

	@Override
	String table() {
		return "Red lines";
	}

	@Override
	String records() {
		return "Red lines";
	}

	@Override
	Sheet exported(OpenDossier dossier, Audience reader, String language) {
		return new ExportRedLines(dossier, reader, language).perform();
	}

	@Override
	SheetImport imported(OpenDossier dossier, Sheet sheet, String language) {
		return new ImportRedLines(dossier, sheet, language).perform();
	}
}
