package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.position.TabledRecords;
import org.chancery.negotiation.report.PositionsPaper;
import org.chancery.negotiation.report.RollingText;

/** Writes the working papers of a negotiation in Word. */
final class PapersCommand implements Command {

	@Override
	public String name() {
		return "papers";
	}

	@Override
	public String summary() {
		return "write the rolling text, or the table of positions, in Word";
	}

	@Override
	public List<String> operands() {
		return List.of("PAPER", "DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "OUT.docx", "the file to write; one of that name is replaced"), Options.AUDIENCE,
				Options.LANGUAGE);
	}

	@Override
	public String usage() {
		return "papers rolling|table DOSSIER -o OUT.docx [--audience A] [--language L]";
	}

	@Override
	public String details() {
		return """
				rolling  the text with its brackets, and in brackets what parties propose for a clause, with their names
				table    clause by clause: the text, what we propose, what each other party proposes, the compromise
				Both hold what the audience reads, and say so on every page.
				""";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		String paper = arguments.operand(0);
		if (!List.of("rolling", "table").contains(paper)) {
			throw new WrongUseException("no paper '" + paper + "'; expected: chancery " + usage());
		}
		Path out = Session.path(arguments.required("output"));
		OpenDossier dossier = session.open(arguments.operand(1));
		Audience audience = session.audience(dossier, arguments);
		String language = session.language(dossier, arguments);
		Projection text = Projector.project(dossier, audience, language);
		TabledRecords records = TabledRecords.of(dossier, audience, language);
		write(out, session, file -> {
			if (paper.equals("rolling")) {
				session.engine().wordExporter().writeRatificationDraft(RollingText.of(text, records),
						new DraftOptions(List.of(), "Rolling text. For the audience: " + audience.getName()), file, session.monitor());
			} else {
				session.engine().tablePaperWriter().writeTablePaper(PositionsPaper.of(text, records, audience.getName()), file,
						session.monitor());
			}
		});
	}

	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** The file appears when it is complete. */
	private static void write(Path out, Session session, Content content) throws FaultException {
		Path folder = out.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
			throw new FaultException(out + ": name a file in a folder that exists");
		}
		try {
			Path beside = folder.resolve("." + UUID.randomUUID() + ".tmp");
			try {
				try (OutputStream file = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
					content.write(file);
				}
				Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
			session.out().println(out);
		} catch (IOException e) {
			throw Session.failedDisk(out.toString(), e);
		}
	}
}
