package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.operation.ExportRatificationDraft;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.sample.SampleDossier;

/** Runs the main job on the sample treaty: from Word to a dossier to the ratification drafts. */
final class DemoCommand implements Command {

	/** Where the demo is written if no folder is named; a start script may set it. */
	private static final String DEFAULT_FOLDER = System.getProperty("chancery.demo", "chancery-demo");

	@Override
	public String name() {
		return "demo";
	}

	@Override
	public String summary() {
		return "run the main job on the sample treaty";
	}

	@Override
	public List<String> operands() {
		return List.of();
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "DIR", "where to write; " + DEFAULT_FOLDER + " if none is named"));
	}

	@Override
	public String usage() {
		return "demo [-o DIR]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws FaultException {
		Path folder = Session.path(arguments.value("output").orElse(DEFAULT_FOLDER));
		Path place = folder.resolve("dossier");
		try {
			Files.createDirectories(folder);
			Path treaty = folder.resolve("maritime-agreement.docx");
			Files.write(treaty, SampleDossier.treaty());
			ImportTreaty.Result sample = new SampleDossier(session.engine()).perform(session.monitor());
			forgetEarlier(place, session);
			session.engine().dossierStore().save(sample.dossier(), place);
			session.out().println("The sample treaty, as a ministry sent it: " + treaty);
			session.out().println("The dossier made of it, with its private layers: " + place);
			ExportCommand.write(new ExportRatificationDraft(session.engine(), sample.dossier(), null, List.of(), null, "",
					folder.resolve("drafts")), session);
		} catch (DossierException e) {
			throw new FaultException(place + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(folder.toString(), e);
		}
	}

	/** A demo run again begins anew; what is no dossier is left alone and makes saving fail. */
	private static void forgetEarlier(Path place, Session session) throws IOException {
		if (session.engine().dossierStore().holds(place)) {
			try (Stream<Path> files = Files.walk(place)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
