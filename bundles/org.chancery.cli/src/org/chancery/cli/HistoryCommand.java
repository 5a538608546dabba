package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;

/** Lists the saved states of an audience, and takes one up again. */
final class HistoryCommand extends SealedCommand {

	private static final int SHOWN = 12;

	@Override
	public String name() {
		return "history";
	}

	@Override
	public String summary() {
		return "the saved states of an audience; take an earlier one up again";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Options.AUDIENCE, Option.value("take-up", 't', "STATE", "save that state again as the latest; its id or the first digits"));
	}

	@Override
	public String usage() {
		return "history DOSSIER [--audience A] [--take-up STATE]";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		SealedDossier dossier = dossier(arguments, keys);
		String audience = arguments.value("audience").orElse(OpenDossier.PUBLIC);
		if (arguments.value("take-up").isPresent()) {
			dossier.takeUp(audience, arguments.value("take-up").get());
			session.out().println("Taken up again as the latest state of " + audience + "; what was saved since stays in the history.");
			return;
		}
		for (SavedVersion each : dossier.history(audience)) {
			session.out().printf("%s  %s  %-9s %s%s%n", each.id().substring(0, SHOWN), each.made(), each.reason(), each.author(),
					each.latest() ? "  (latest)" : "");
		}
	}
}
