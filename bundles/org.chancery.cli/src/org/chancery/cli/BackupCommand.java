package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Writes a sealed copy of a sealed dossier. */
final class BackupCommand extends SealedCommand {

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public String summary() {
		return "write a copy of a sealed dossier elsewhere, sealed as it is";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "COPY", "the folder of the copy"));
	}

	@Override
	public String usage() {
		return "backup DOSSIER -o COPY";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		Path copy = Session.path(arguments.required("output"));
		dossier(arguments, keys).backup(copy, session.monitor());
		session.monitor().done();
		session.out().println("Copied to " + copy + "; every file was checked. It opens for whoever could open the dossier.");
	}
}
