package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Prints what devices recorded about themselves in a sealed dossier. */
final class LogCommand extends SealedCommand {

	@Override
	public String name() {
		return "log";
	}

	@Override
	public String summary() {
		return "what devices recorded about themselves in a sealed dossier";
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
		return "log DOSSIER";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		dossier(arguments, keys).log().forEach(each -> session.out().printf("%s  %-12s %-8s %s: %s%n", each.made(), each.audience(),
				each.device().isEmpty() ? "" : each.device().substring(0, 8), each.author(), each.what()));
		session.out().println("The log says what a device recorded about itself: not that nobody else did, nor that anybody read anything.");
	}
}
