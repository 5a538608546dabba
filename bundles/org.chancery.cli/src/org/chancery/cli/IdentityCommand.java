package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;

/** Makes, shows and exports identities, and trusts the cards of others. */
final class IdentityCommand extends SealedCommand {

	private static final Option TOKEN = Option.value("token", 't', "MODULE",
			"new: make the classical keys on a token, reached by this PKCS #11 library; move: where it is reached now");

	@Override
	public String name() {
		return "identity";
	}

	@Override
	public String summary() {
		return "make your identity, show it, export its card, renew it; trust the card of a colleague";
	}

	@Override
	public List<String> operands() {
		return List.of("new|show|export|trust|trusted|distrust|renew|request|certify|passphrase|move");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("name", 'n', "NAME", "new: your name as others will see it"), TOKEN,
				Option.value("slot", 's', "N", "new, move: the number of the token's slot; the first one if none is named"),
				Option.value("card", 'c', "FILE", "show, trust: the card of somebody else"),
				Option.value("words", 'w', "WORDS", "trust: the sixteen words that they told you over another channel"),
				Option.value("member", 'm', "WHO", "distrust: their name, or the id that 'trusted' tells"),
				Option.value("output", 'o', "FILE", "export: where to write your card; request: the requests"),
				Option.value("chain", "FILE", "certify: what the authority issued, with its own certificates, in PEM"),
				Option.value("new-passphrase-file", "FILE", "passphrase: for scripts, a file whose first line is the new one"));
	}

	@Override
	public String usage() {
		return "identity new --name NAME [--token MODULE [--slot N]] | show [--card FILE] | export -o FILE"
				+ " | trust --card FILE --words WORDS | trusted | distrust --member WHO | renew | request -o FILE | certify --chain FILE"
				+ " | passphrase | move --token MODULE [--slot N]";
	}

	@Override
	public String details() {
		return """
				The card holds certificates that end after 90 days; 'renew' makes new ones for the same keys, after which the card
				is exported and sent again. 'request' asks an authority to certify the signing keys, 'certify' takes up its answer.
				On a token are the ECDSA and ECDH keys; those of ML-DSA and ML-KEM stay in the file.
				""";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		try {
			switch (arguments.operand(0)) {
			case "new" -> create(arguments, session, keys);
			case "show" -> show(arguments, session, keys);
			case "export" -> export(Session.path(arguments.required("output")), session, keys);
			case "trust" -> trust(arguments, session, keys);
			case "distrust" -> distrust(arguments.required("member"), session, keys);
			case "trusted" -> keys.identity().trusted().forEach(each -> print(each, session));
			default -> new IdentityChange(arguments, session, keys).perform("chancery " + usage());
			}
		} catch (DossierException | UnreadableFileException e) {
			throw new FaultException(keys.file() + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(keys.file().toString(), e);
		}
	}

	private static void create(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		String name = arguments.required("name");
		Token token = token(arguments);
		if (Files.exists(keys.file())) {
			throw new FaultException(keys.file() + ": exists already; name another file with --identity");
		}
		try (Secrets secrets = keys.input().fresh(token != null)) {
			IdentityCard card = keys.sealer().createIdentity(keys.file(), name, token, secrets);
			session.out().println("Made " + keys.file() + ". Without this file and its passphrase" + (token == null ? "" : ", the token and its PIN")
					+ " nothing sealed for you can be opened:");
			session.out().println("keep a copy of it apart from this machine.");
			print(card, session);
		}
	}

	/** The token that was named; null if none was. */
	static Token token(Arguments arguments) throws WrongUseException {
		if (arguments.value("token").isEmpty()) {
			if (arguments.has("slot")) {
				throw new WrongUseException("option --slot goes with --token");
			}
			return null;
		}
		try {
			return Token.of(arguments.required("token"), arguments.value("slot").orElse(""));
		} catch (DossierException e) {
			throw new WrongUseException(e.getMessage());
		}
	}

	private static void show(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		if (arguments.has("card")) {
			print(readCard(arguments, session, keys), session);
			return;
		}
		print(keys.sealer().cardOf(keys.file()), session);
		keys.sealer().tokenOf(keys.file()).ifPresent(token -> session.out().println("token  " + token));
	}

	private static IdentityCard readCard(Arguments arguments, Session session, Keyholding keys) throws FaultException {
		String file = arguments.value("card").orElseThrow();
		try {
			return keys.sealer().readCard(session.read(Session.path(file)));
		} catch (UnreadableFileException e) {
			throw new FaultException(file + ": " + e.getMessage());
		}
	}

	static void print(IdentityCard card, Session session) {
		session.out().println("name   " + card.name());
		session.out().println("made   " + card.made());
		session.out().println("valid  " + (card.until() == null ? "no certificates: renew them with 'identity renew'" : "until " + card.until()));
		card.authorities().forEach(each -> session.out().println("says   " + each));
		session.out().println("words  " + card.words());
		session.out().println("id     " + card.id());
	}

	private static void export(Path file, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		IdentityCard card = keys.sealer().cardOf(keys.file());
		if (card.until() == null || !card.until().isAfter(Instant.now())) {
			throw new FaultException(keys.file() + ": its certificates have ended and nobody could use the card; renew them first with 'identity renew'");
		}
		NewFile.write(file, card.text().getBytes(StandardCharsets.US_ASCII));
		session.out().println("Wrote the card of " + card.name() + " to " + file + ". Tell these words over another channel:");
		session.out().println(card.words());
	}

	private static void trust(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		arguments.required("card");
		IdentityCard card = compared(arguments, session, keys);
		keys.identity().trust(card);
		session.out().println(card.name() + " is trusted to let others into dossiers.");
	}

	private static void distrust(String who, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		keys.identity().distrust(who);
		session.out().println("No longer trusted to let others into dossiers: " + who
				+ ". Dossiers that they let you into stay closed until you trust another of their officers, or them again.");
	}

	/** The card whose words somebody has compared. */
	static IdentityCard compared(Arguments arguments, Session session, Keyholding keys) throws WrongUseException, FaultException {
		String file = arguments.required("card");
		String told = String.join(" ", arguments.required("words").strip().toLowerCase(Locale.ROOT).split("\\s+"));
		IdentityCard card = readCard(arguments, session, keys);
		if (!told.equals(card.words())) {
			throw new FaultException(file + ": the words are not those of this card; do not use it");
		}
		return card;
	}
}
