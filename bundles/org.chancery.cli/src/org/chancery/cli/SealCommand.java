package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Audience;

/** Seals a plain dossier into a new folder. */
final class SealCommand extends SealedCommand {

	@Override
	public String name() {
		return "seal";
	}

	@Override
	public String summary() {
		return "seal a plain dossier into a new folder, each audience for itself";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "SEALED", "the folder of the sealed dossier"));
	}

	@Override
	public String usage() {
		return "seal DOSSIER -o SEALED";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		Path to = Session.path(arguments.required("output"));
		if (Files.exists(to)) {
			throw new FaultException(to + ": exists already; name a new folder");
		}
		if (keys.sealer().isSealed(Session.path(arguments.operand(0)))) {
			throw new FaultException(arguments.operand(0) + ": is sealed already");
		}
		OpenDossier dossier = session.open(arguments.operand(0));
		try {
			keys.identity().dossiers().save(dossier, to);
		} catch (DossierException e) {
			throw new FaultException(to + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(to.toString(), e);
		}
		session.out().println("Sealed for " + keys.identity().card().name() + ": " + to + " ("
				+ String.join(", ", dossier.audiences().stream().map(Audience::getName).toList()) + ")");
		session.out().println("The plain dossier is still there; whoever can read the disk can read it: " + arguments.operand(0));
	}
}
