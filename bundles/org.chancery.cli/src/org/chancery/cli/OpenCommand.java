package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;

/** Tells what of a sealed dossier opens. */
final class OpenCommand extends SealedCommand {

	@Override
	public String name() {
		return "open";
	}

	@Override
	public String summary() {
		return "unlock a sealed dossier and tell which audiences open for you";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public String usage() {
		return "open DOSSIER";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		SealedDossier dossier = dossier(arguments, keys);
		session.out().println("Opens for " + keys.identity().card().name() + ":");
		dossier.open().audiences().forEach(audience -> {
			List<SavedVersion> history = dossier.history(audience.getName());
			session.out().printf("  %-14s %d saved states, the latest of %s by %s%n", audience.getName(), history.size(),
					history.get(0).made(), history.get(0).author());
		});
		dossier.remarks().forEach(remark -> session.out().println("  note: " + remark));
		session.out().println("Every subcommand that takes a dossier takes this one, and locks it again when it ends.");
	}
}
