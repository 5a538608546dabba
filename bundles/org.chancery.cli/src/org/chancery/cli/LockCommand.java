package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Says that a sealed dossier is locked: no command leaves it otherwise. */
final class LockCommand extends SealedCommand {

	@Override
	public String name() {
		return "lock";
	}

	@Override
	public String summary() {
		return "lock a sealed dossier: put what an interrupted command left in order";
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
		return "lock DOSSIER";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		var place = Session.path(arguments.operand(0));
		if (!Files.exists(place)) {
			throw new FaultException(place + ": there is no such folder");
		}
		keys.sealer().settle(place);
		session.out().println("Locked: " + place + ". No command leaves keys or plain text behind on the disk when it ends.");
	}
}
