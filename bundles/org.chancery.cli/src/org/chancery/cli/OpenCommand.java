package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.text.Counted;

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
		return List.of(Option.flag("take-up-unsaved", "save what a program that ended without saving had kept"),
				Option.flag("discard-unsaved", "delete it"));
	}

	@Override
	public String usage() {
		return "open DOSSIER [--take-up-unsaved | --discard-unsaved]";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		SealedDossier dossier = dossier(arguments, keys);
		if (arguments.has("take-up-unsaved")) {
			dossier.autosaves().takeUp();
			dossier = dossier(arguments, keys);
		} else if (arguments.has("discard-unsaved")) {
			dossier.autosaves().discard();
		}
		tell(dossier, session, keys);
	}

	private static void tell(SealedDossier dossier, Session session, Keyholding keys)
			throws UnreadableFileException, IOException {
		session.out().println("Opens for " + keys.identity().card().name() + ":");
		dossier.open().audiences().forEach(audience -> {
			List<SavedVersion> history = dossier.history(audience.getName());
			session.out().printf("  %-14s %s, the latest of %s by %s%n", audience.getName(), Counted.of(history.size(), "saved state"),
					history.get(0).made(), history.get(0).author());
		});
		dossier.remarks().forEach(remark -> session.out().println("  note: " + remark));
		dossier.autosaves().found().ifPresent(when -> session.out().println("  note: changes of " + when
				+ " were kept and never saved; --take-up-unsaved saves them, --discard-unsaved deletes them"));
		session.out().println("Every subcommand that takes a dossier takes this one, and locks it again when it ends.");
	}
}
