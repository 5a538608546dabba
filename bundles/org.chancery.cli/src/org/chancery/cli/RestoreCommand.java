package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Takes a sealed dossier back from a copy. */
final class RestoreCommand extends SealedCommand {

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public String summary() {
		return "take a sealed dossier back from a copy, byte by byte";
	}

	@Override
	public List<String> operands() {
		return List.of("COPY");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "DOSSIER", "the folder of the dossier"));
	}

	@Override
	public String usage() {
		return "restore COPY -o DOSSIER";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		Path to = Session.path(arguments.required("output"));
		keys.sealer().restore(Session.path(arguments.operand(0)), to);
		session.out().println("Restored to " + to + "; every file was checked. To check signatures: chancery verify " + to);
	}
}
