package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Brings a sealed dossier and a git server or shared folder to the same state. */
final class SyncCommand extends SealedCommand {

	@Override
	public String name() {
		return "sync";
	}

	@Override
	public String summary() {
		return "bring a sealed dossier and a git server or shared folder to the same state";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER", "ADDRESS");
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public String usage() {
		return "sync DOSSIER ADDRESS";
	}

	@Override
	public String details() {
		return """
				ADDRESS is a git repository (an URL, user@host:path, or a path that ends in .git), else a folder that several
				can reach. A DOSSIER that does not exist yet is made of what lies there. Only sealed files travel; ssh is the
				system's own. What two people changed beside each other is merged when the dossier is opened; what a merge
				put aside is in the log, and nothing is ever lost from the history.
				""";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		keys.sealer();
		var place = Session.path(arguments.operand(0));
		String done;
		try {
			done = keys.identity().synchronize(place, arguments.operand(1), session.monitor());
		} catch (IOException e) {
			// The reason of a network's failure is for the person: it holds an address and no words of a text.
			throw new FaultException(arguments.operand(1) + ": cannot be reached or written (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")");
		}
		session.monitor().done();
		session.out().println("Synchronised: " + done + " (" + place + ")");
	}
}
