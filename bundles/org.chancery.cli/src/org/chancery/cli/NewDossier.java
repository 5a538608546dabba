package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;

/** Saves a dossier that a command made: sealed where whoever runs it has an identity, unless they want it plain. */
final class NewDossier {

	static final Option PLAIN = Option.flag("plain", "make a plain dossier, which whoever can read the disk can read; for exercises");

	private NewDossier() {
	}

	/**
	 * Saves it.
	 *
	 * @return what was made of it, to be told behind the folder: "sealed for Ana"
	 */
	static String save(OpenDossier dossier, Path folder, Arguments arguments, Session session)
			throws FaultException, IOException {
		if (arguments.has(PLAIN.name())) {
			session.engine().dossierStore().save(dossier, folder);
			return "plain";
		}
		if (!session.keys().canSeal()) {
			session.engine().dossierStore().save(dossier, folder);
			session.err().println("chancery: " + folder + " is plain: whoever can read the disk can read it. To seal dossiers,"
					+ " make an identity: chancery identity new --name NAME");
			return "plain";
		}
		try {
			var identity = session.keys().identity();
			identity.dossiers().save(dossier, folder);
			return "sealed for " + identity.card().name();
		} catch (UnreadableFileException locked) {
			throw new FaultException(folder + ": " + locked.getMessage());
		}
	}
}
