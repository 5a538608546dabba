package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;

/** Splits the keys of an audience among custodians, and recovers them. */
final class EscrowCommand extends SealedCommand {

	@Override
	public String name() {
		return "escrow";
	}

	@Override
	public String summary() {
		return "split an audience's keys among custodians; recover a dossier with enough of their shares";
	}

	@Override
	public List<String> operands() {
		return List.of("split|recover", "DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Options.AUDIENCE, Option.value("needed", 'k', "K", "split: so many shares recover the keys, at least 2"),
				Option.value("shares", 'n', "N", "split: so many shares are made"),
				Option.value("share", 's', "FILE", "recover: a share; give the option once for each"),
				Option.value("output", 'o', "PLACE", "split: the folder for the shares; recover: the folder of the new dossier"));
	}

	@Override
	public String usage() {
		return "escrow split DOSSIER --needed K --shares N -o FOLDER [--audience A] | recover DOSSIER --share FILE... -o NEW";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		Path to = Session.path(arguments.required("output"));
		if (Files.exists(to)) {
			throw new FaultException(to + ": exists already; name a new folder");
		}
		switch (arguments.operand(0)) {
		case "split" -> split(arguments, to, session, keys);
		case "recover" -> recover(arguments, to, session, keys);
		default -> throw new WrongUseException("expected: chancery " + usage());
		}
	}

	private void split(Arguments arguments, Path to, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		int needed = arguments.number("needed");
		List<byte[]> shares = dossier(arguments, keys).split(arguments.value("audience").orElse(OpenDossier.PUBLIC), needed,
				arguments.number("shares"));
		Files.createDirectories(to);
		for (int i = 0; i < shares.size(); i++) {
			NewFile.write(to.resolve("share-" + (i + 1) + ".share"), shares.get(i));
		}
		session.out().println("Wrote " + shares.size() + " shares to " + to + "; any " + needed + " of them open what is sealed until now.");
		session.out().println("Give each to one custodian and delete it here. Split again when members change.");
	}

	private static void recover(Arguments arguments, Path to, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		Map<String, byte[]> shares = new LinkedHashMap<>();
		for (String file : arguments.values("share")) {
			shares.put(file, session.read(Session.path(file)));
		}
		keys.sealer();
		keys.identity().recover(Session.path(arguments.operand(1)), shares, to);
		session.out().println("Recovered, and sealed for " + keys.identity().card().name() + " alone: " + to);
	}
}
