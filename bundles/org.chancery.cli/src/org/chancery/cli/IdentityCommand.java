package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;

/** Makes, shows and exports identities, and trusts the cards of others. */
final class IdentityCommand extends SealedCommand {

	@Override
	public String name() {
		return "identity";
	}

	@Override
	public String summary() {
		return "make your identity, show it, export its card, trust the card of a colleague";
	}

	@Override
	public List<String> operands() {
		return List.of("new|show|export|trust");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("name", 'n', "NAME", "new: your name as others will see it"),
				Option.value("card", 'c', "FILE", "show, trust: the card of somebody else"),
				Option.value("words", 'w', "WORDS", "trust: the sixteen words that they told you over another channel"),
				Option.value("output", 'o', "FILE", "export: where to write your card"));
	}

	@Override
	public String usage() {
		return "identity new --name NAME | show [--card FILE] | export -o FILE | trust --card FILE --words WORDS";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		switch (arguments.operand(0)) {
		case "new" -> create(arguments.required("name"), session, keys);
		case "show" -> print(card(arguments, session, keys), session);
		case "export" -> export(Session.path(arguments.required("output")), session, keys);
		case "trust" -> trust(arguments, session, keys);
		default -> throw new WrongUseException("expected: chancery " + usage());
		}
	}

	private static void create(String name, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		if (Files.exists(keys.file())) {
			throw new FaultException(keys.file() + ": there is an identity already; name another file with --identity");
		}
		char[] passphrase = keys.newPassphrase();
		try {
			IdentityCard card = keys.sealer().createIdentity(keys.file(), name, passphrase);
			session.out().println("Made " + keys.file() + ". Without this file and its passphrase nothing sealed for you can be opened:");
			session.out().println("keep a copy of it apart from this machine.");
			print(card, session);
		} catch (DossierException e) {
			throw new FaultException(keys.file() + ": " + e.getMessage());
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private static IdentityCard card(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		if (arguments.value("card").isEmpty()) {
			return keys.sealer().cardOf(keys.file());
		}
		return keys.sealer().readCard(session.read(Session.path(arguments.value("card").get())));
	}

	private static void print(IdentityCard card, Session session) {
		session.out().println("name   " + card.name());
		session.out().println("made   " + card.made());
		session.out().println("words  " + card.words());
		session.out().println("id     " + card.id());
	}

	private static void export(Path file, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		IdentityCard card = keys.sealer().cardOf(keys.file());
		if (Files.exists(file)) {
			throw new FaultException(file + ": exists already; name a new file");
		}
		Files.write(file, card.text().getBytes(StandardCharsets.US_ASCII));
		session.out().println("Wrote the card of " + card.name() + " to " + file + ". Tell these words over another channel:");
		session.out().println(card.words());
	}

	private void trust(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		arguments.required("card");
		IdentityCard card = card(arguments, session, keys);
		String told = String.join(" ", arguments.required("words").strip().toLowerCase(Locale.ROOT).split("\\s+"));
		if (!told.equals(card.words())) {
			throw new FaultException(arguments.required("card") + ": the words are not those of this card; do not use it");
		}
		keys.identity().trust(card);
		session.out().println(card.name() + " is trusted to let others into dossiers.");
	}
}
