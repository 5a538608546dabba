package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Takes what is missing or damaged in a sealed dossier from a copy. */
final class RepairCommand extends SealedCommand {

	@Override
	public String name() {
		return "repair";
	}

	@Override
	public String summary() {
		return "take what is missing or damaged in a sealed dossier from a copy of it";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("from", 'f', "COPY", "a copy of the dossier; any will do that has what is missing"));
	}

	@Override
	public String usage() {
		return "repair DOSSIER --from COPY";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		Path place = Session.path(arguments.operand(0));
		List<String> taken = keys.sealer().repair(place, Session.path(arguments.required("from")));
		taken.forEach(path -> session.out().println("  took " + path));
		session.out().println(taken.isEmpty() ? "Nothing was missing." : "Repaired. To check: chancery verify " + place);
	}
}
