package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.text.Counted;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.ChanceryFactory;
import org.chancery.model.LocalizedText;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Text;

/** Makes a dossier of a Word file. */
final class ImportCommand implements Command {

	private static final Option TITLE = Option.value("title", 't', "TITLE", "title of the treaty; the one in the file if none is given");

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary() {
		return "make a dossier of a treaty in Word";
	}

	@Override
	public List<String> operands() {
		return List.of("FILE.docx");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "DOSSIER", "the folder of the new dossier"),
				Option.value("language", 'l', "L", "language of the file, such as en, fr, es; found out if none is named"), TITLE, NewDossier.PLAIN);
	}

	@Override
	public String usage() {
		return "import FILE.docx -o DOSSIER [--language L] [--title TITLE] [--plain]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path folder = Session.path(arguments.required("output"));
		Path file = Session.path(arguments.operand(0));
		if (Files.exists(folder)) {
			throw new FaultException(folder + ": exists already; name a new folder");
		}
		try {
			var operation = new ImportTreaty(session.engine(), session.read(file), arguments.value("language").orElse(null));
			ImportTreaty.Result imported = operation.perform(session.monitor());
			arguments.value("title").ifPresent(title -> entitle(imported.dossier().dossier().getText(), title));
			String made = NewDossier.save(imported.dossier(), folder, arguments, session);
			report(imported, folder + ", " + made, session);
		} catch (UnreadableFileException e) {
			throw new FaultException(file + ": " + e.getMessage());
		} catch (DossierException e) {
			throw new FaultException(folder + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(folder.toString(), e);
		}
	}

	private static void entitle(Text text, String title) {
		LocalizedText first = ChanceryFactory.eINSTANCE.createLocalizedText();
		first.setLanguage(text.getLanguages().getFirst());
		first.setText(title);
		text.getTitles().clear();
		text.getTitles().add(first);
	}

	private static void report(ImportTreaty.Result imported, String where, Session session) {
		OpenDossier dossier = imported.dossier();
		String language = dossier.dossier().getText().getLanguages().getFirst();
		Projection projection = Projector.project(dossier, dossier.dossier().getAudience(), language);
		long articles = projection.all().filter(c -> c.kind() == ClauseKind.ARTICLE).count();
		session.monitor().done();
		session.out().println("Imported " + articles + (articles == 1 ? " article" : " articles") + ", "
				+ Counted.of(projection.all().count(), "clause") + " in all (" + language + ") into " + where);
		for (ImportRemark remark : imported.remarks()) {
			session.out().println("  " + remark.gravity().name().toLowerCase(Locale.ROOT) + ": " + remark.place() + ": "
					+ remark.message());
		}
	}
}
