package org.chancery.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.chancery.cli.CommandLine;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.word.exports.RatificationDraftWriter;
import org.chancery.word.imports.TreatyImporter;
import org.chancery.word.sheet.WorkbookFormat;
import org.chancery.word.papers.TablePaperDraft;
import org.chancery.word.redline.WordRedliner;
import org.chancery.word.review.CounterDraftReader;

/** What a command said and how it ended. */
record Spoken(int code, String out, String err) {

	/** Runs a command with the real engine. */
	static Spoken by(String... words) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var engine = Engine.builder().wordImporter(new TreatyImporter()).wordExporter(new RatificationDraftWriter())
				.sheetFormat(new WorkbookFormat())
				.counterDraftReviewer(new CounterDraftReader()).redlineWriter(new WordRedliner()).tablePaperWriter(new TablePaperDraft())
				.dossierStore(new FolderDossierStore()).build();
		int code = new CommandLine(() -> engine, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false).run(words);
		return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
