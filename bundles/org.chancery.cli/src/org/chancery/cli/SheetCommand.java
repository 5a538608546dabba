package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Audience;
import org.chancery.negotiation.sheet.CsvFormat;
import org.chancery.negotiation.sheet.SheetImport;
import org.chancery.negotiation.sheet.SheetProblem;

/** Reads a table of a spreadsheet into a dossier, or writes one. */
abstract class SheetCommand implements Command {

	/** What the table is called in a workbook. */
	abstract String table();

	/** What the records are called, in the plural. */
	abstract String records();

	abstract Sheet exported(OpenDossier dossier, Audience reader, String language);

	abstract SheetImport imported(OpenDossier dossier, Sheet sheet, String language);

	@Override
	public List<String> operands() {
		return List.of("import|export", "FILE|DOSSIER");
	}

	@Override
	public boolean takes(List<String> given) {
		return !given.isEmpty() && given.size() == (given.getFirst().equals("import") ? 3 : 2);
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("new-audience", "A", "import: first add an audience above public, for instance delegation"),
				Option.value("output", 'o', "FILE", "export: the file to write, .xlsx or .csv"),
				Option.value("audience", 'a', "A", "export: what this audience reads; the highest that can be opened if none is named"), Options.LANGUAGE);
	}

	@Override
	public String usage() {
		return name() + " import FILE.xlsx|csv DOSSIER [--new-audience A]   or   " + name() + " export DOSSIER -o FILE.xlsx|csv [--audience A]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		switch (arguments.operand(0)) {
		case "import" -> read(arguments, session);
		case "export" -> write(arguments, session);
		default -> other(arguments, session);
		}
	}

	/** Does what is neither importing nor exporting. */
	void other(Arguments arguments, Session session) throws WrongUseException, FaultException {
		throw new WrongUseException("expected: chancery " + usage());
	}

	private void read(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path file = Session.path(arguments.operand(1));
		String folder = arguments.operand(2);
		SheetFormat format = format(file, session);
		OpenDossier dossier = session.open(folder);
		SheetImport result;
		try {
			arguments.value("new-audience").ifPresent(audience -> dossier.addLayer(audience, List.of()));
			result = imported(dossier, format.read(session.read(file), table()), session.language(dossier, arguments));
		} catch (UnreadableFileException e) {
			throw new FaultException(file + ": " + e.getMessage());
		} catch (DossierException e) {
			throw new FaultException(folder + ": " + e.getMessage());
		}
		if (result.isRefused()) {
			List<SheetProblem> problems = result.problems();
			problems.subList(0, problems.size() - 1).forEach(problem -> session.err().println("chancery: " + file + ": " + problem.line()));
			throw new FaultException(file + ": " + problems.getLast().line());
		}
		save(dossier, folder, session);
		result.remarks().forEach(remark -> session.out().println("  note: " + remark));
		session.out().println(records() + ": " + result.added() + " added, " + result.changed() + " changed, " + result.same() + " as before");
	}

	private static void save(OpenDossier dossier, String folder, Session session) throws FaultException {
		try {
			session.engine().dossierStore().save(dossier, Session.path(folder));
		} catch (DossierException e) {
			throw new FaultException(folder + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(folder, e);
		}
	}

	private void write(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path file = Session.path(arguments.required("output"));
		SheetFormat format = format(file, session);
		OpenDossier dossier = session.open(arguments.operand(1));
		Audience reader = arguments.has("audience") ? session.audience(dossier, arguments) : dossier.audiences().getLast();
		Sheet sheet = exported(dossier, reader, session.language(dossier, arguments));
		Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
		try {
			var bytes = new ByteArrayOutputStream();
			format.write(sheet, bytes);
			Files.write(temporary, bytes.toByteArray());
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			forget(temporary, e);
			throw Session.failedDisk(file.toString(), e);
		}
		session.out().println((sheet.rows().size() - 1) + " " + records().toLowerCase(Locale.ROOT) + " for the audience " + reader.getName()
				+ " and those who read it: " + file);
	}

	private static void forget(Path temporary, IOException failure) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException again) {
			failure.addSuppressed(again);
		}
	}

	private static SheetFormat format(Path file, Session session) throws WrongUseException {
		String name = file.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv")) {
			return new CsvFormat();
		}
		if (name.endsWith(".xlsx")) {
			return session.engine().sheetFormat();
		}
		throw new WrongUseException(file + ": name a file that ends in .xlsx or .csv");
	}
}
