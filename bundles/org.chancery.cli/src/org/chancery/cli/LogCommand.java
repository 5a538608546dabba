package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.LogProof;

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
		return List.of(Option.flag("proof", "the head of each device's log, and for each entry the proof that it stands in it (RFC 9162)"),
				Option.value("since", 's', "SIZE", "with --proof: also the proof that the log goes on from its first so many entries"));
	}

	@Override
	public String usage() {
		return "log DOSSIER [--proof [--since SIZE]]";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		if (arguments.has("since") && !arguments.has("proof")) {
			throw new WrongUseException("--since goes with --proof");
		}
		if (arguments.has("proof")) {
			int since = arguments.value("since").isPresent() ? size(arguments.value("since").get()) : 0;
			dossier(arguments, keys).proofs(since).forEach(proof -> print(proof, session));
			session.out().println("An entry is the SHA-256 of a parcel or keyring; leaves and nodes are hashed as RFC 9162 says.");
			return;
		}
		dossier(arguments, keys).log().forEach(each -> session.out().printf("%s  %-12s %-8s %s: %s%n", each.made(), each.audience(),
				each.device().isEmpty() ? "" : each.device().substring(0, 8), each.author(), each.what()));
		session.out().println("The log says what a device recorded about itself: not that nobody else did, nor that anybody read anything.");
	}

	private static int size(String word) throws WrongUseException {
		if (!word.matches("[1-9][0-9]{0,6}")) {
			throw new WrongUseException("'" + word + "' is no number of entries such as 12");
		}
		return Integer.parseInt(word);
	}

	private static void print(LogProof proof, Session session) {
		session.out().println("log " + proof.audience() + " of device " + proof.device());
		session.out().println("  head: size " + proof.size() + ", root " + proof.root() + ", signed by " + proof.author() + " " + proof.made());
		if (proof.earlier() > 0) {
			session.out().println("  goes on from size " + proof.earlier() + ", root " + proof.earlierRoot() + path(proof.consistency()));
		}
		proof.entries().forEach(each -> session.out().println("  entry " + each.index() + " " + each.name() + path(each.path())));
	}

	private static String path(List<String> path) {
		return path.isEmpty() ? ", proof empty" : ", proof " + String.join(" ", path);
	}
}
