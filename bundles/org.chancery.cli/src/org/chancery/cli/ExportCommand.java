package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.operation.ExportRatificationDraft;
import org.chancery.core.operation.RememberExports;
import org.chancery.model.parties.Party;

/** Writes ratification drafts in Word. */
final class ExportCommand implements Command {

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String summary() {
		return "write the draft for ratification in Word, one copy for each party";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "DIR", "the folder for the drafts"),
				Option.value("party", 'p', "P", "code of a party that gets a copy, may be given again; all parties if none is named"),
				Options.LANGUAGE, Options.AUDIENCE,
				Option.value("classification", 'c', "LINE", "the line in the header of every page"));
	}

	@Override
	public String usage() {
		return "export DOSSIER -o DIR [--party P]... [--language L] [--audience A] [--classification LINE]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path folder = Session.path(arguments.required("output"));
		OpenDossier dossier = session.open(arguments.operand(0));
		var audience = session.audience(dossier, arguments);
		var operation = new ExportRatificationDraft(session.engine(), dossier, audience, parties(dossier, arguments.values("party")),
				session.language(dossier, arguments), arguments.value("classification").orElse(""), folder);
		ExportRatificationDraft.Result written = write(operation, session);
		if (new RememberExports(dossier, audience, written.records()).perform()) {
			remember(dossier, arguments.operand(0), session);
		}
		session.keys().recordExport(dossier, audience.getName(), "drafts for ratification");
	}

	private static void remember(OpenDossier dossier, String folder, Session session) throws FaultException {
		try {
			session.engine().dossierStore().save(dossier, Session.path(folder));
		} catch (DossierException | IOException e) {
			throw new FaultException(folder + ": the drafts are written, but the dossier could not be saved to remember them: " + e.getMessage());
		}
	}

	/** Writes the drafts and says for whom they are and where they lie. */
	static ExportRatificationDraft.Result write(ExportRatificationDraft operation, Session session) throws FaultException {
		try {
			ExportRatificationDraft.Result written = operation.perform(session.monitor());
			session.out().println("Ratification drafts of the text that the audience " + written.audience() + " sees:");
			written.files().forEach(file -> session.out().println("  " + file));
			return written;
		} catch (DossierException e) {
			throw new FaultException(e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(operation.folder().toString(), e);
		}
	}

	private static List<Party> parties(OpenDossier dossier, List<String> codes) throws FaultException {
		List<Party> wanted = new ArrayList<>();
		for (String code : codes) {
			wanted.add(party(dossier, code));
		}
		return wanted;
	}

	private static Party party(OpenDossier dossier, String code) throws FaultException {
		List<Party> known = dossier.dossier().getParties();
		String codes = known.stream().map(Party::getCode).collect(Collectors.joining(", "));
		return known.stream().filter(p -> code.equalsIgnoreCase(p.getCode())).findFirst()
				.orElseThrow(() -> new FaultException("no party '" + code + "'; "
						+ (known.isEmpty() ? "the dossier names none, so export without --party" : "there are: " + codes)));
	}
}
