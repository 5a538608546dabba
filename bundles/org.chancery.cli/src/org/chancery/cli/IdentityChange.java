package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;

/** What makes another file of an identity that is there. */
record IdentityChange(Arguments arguments, Session session, Keyholding keys) {

	void perform(String usage) throws WrongUseException, FaultException, UnreadableFileException, IOException {
		switch (arguments.operand(0)) {
		case "renew" -> renew();
		case "request" -> request(Session.path(arguments.required("output")));
		case "certify" -> certify(Session.path(arguments.required("chain")));
		case "passphrase" -> changePassphrase();
		case "move" -> move();
		default -> throw new WrongUseException("expected: " + usage);
		}
	}

	private void renew() throws FaultException, UnreadableFileException, IOException {
		try (Secrets secrets = keys.secrets()) {
			IdentityCard card = keys.sealer().renew(keys.file(), secrets);
			session.out().println("The certificates of " + card.name() + " last until " + card.until()
					+ ". Export the card again for those who are to let you in; the words are the same.");
		}
	}

	private void request(Path file) throws FaultException, UnreadableFileException, IOException {
		if (Files.exists(file)) {
			throw new FaultException(file + ": exists already; name a new file");
		}
		try (Secrets secrets = keys.secrets()) {
			NewFile.write(file, keys.sealer().certificationRequests(keys.file(), secrets).getBytes(StandardCharsets.US_ASCII));
			session.out().println("Wrote two requests to " + file + ": the first for the ECDSA key, the second for the ML-DSA key.");
		}
	}

	private void certify(Path file) throws FaultException, UnreadableFileException, IOException {
		byte[] chain = session.read(file);
		try (Secrets secrets = keys.secrets()) {
			IdentityCommand.print(keys.sealer().certify(keys.file(), secrets, chain), session);
		}
	}

	private void changePassphrase() throws FaultException, UnreadableFileException, IOException {
		try (Secrets secrets = keys.input().of(keys.sealer().cardOf(keys.file()).name(), false)) {
			char[] fresh = keys.input().newPassphrase(arguments.value("new-passphrase-file").orElse(null));
			try {
				keys.sealer().changePassphrase(keys.file(), secrets, fresh);
			} finally {
				Arrays.fill(fresh, '\0');
			}
			session.out().println("The passphrase was changed. Copies of the file still open by the old one: replace them.");
		}
	}

	private void move() throws WrongUseException, FaultException, UnreadableFileException, IOException {
		arguments.required("token");
		Token token = IdentityCommand.token(arguments);
		try (Secrets secrets = keys.input().of(keys.sealer().cardOf(keys.file()).name(), false)) {
			keys.sealer().moveToken(keys.file(), secrets, token);
			session.out().println("The token is reached by " + token + " from now on.");
		}
	}
}
