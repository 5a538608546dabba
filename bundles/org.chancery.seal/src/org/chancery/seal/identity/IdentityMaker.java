package org.chancery.seal.identity;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.seal.encoding.BadSealException;

/**
 * Makes identities, and files anew of those that are there.
 *
 * @param cost of trying a passphrase
 */
public record IdentityMaker(Passphrase cost, SecureRandom random) {

	private static final Duration VALIDITY = Duration.ofDays(Sealer.DAYS_OF_CERTIFICATES);
	private static final int LABEL = 6;

	/** Writes the bytes of a file. */
	public interface Writing<E extends Exception> {
		/** Does it; if it fails, what was made on a token is taken away again. */
		void write(byte[] file) throws E;
	}

	/**
	 * A new identity.
	 *
	 * @param name  one in which {@link PersonName#problem} finds none
	 * @param now   seconds since 1970
	 * @param token null to keep all keys in the file
	 */
	public <E extends Exception> void create(String name, long now, Token token, Secrets secrets, Writing<E> writing)
			throws BadSealException, E {
		String label = token == null ? "" : label();
		if (token != null && secrets.pin() == null) {
			throw new BadSealException("the PIN of the token is needed");
		}
		TokenKeys keys = token == null ? null : TokenKeys.open(token, label, secrets.pin());
		SecretKeys secret = null;
		boolean done = false;
		try {
			secret = SecretKeys.generate(keys, random);
			Card card = Card.make(name, now, VALIDITY, List.of(), secret, random);
			if (keys != null) {
				prove(secret, token);
				keys.keep(secret, card.certificates().orElseThrow());
			}
			writing.write(file(card, Optional.ofNullable(token), label, secret, secrets.passphrase()));
			done = true;
		} finally {
			if (keys != null && !done) {
				keys.remove();
			}
			if (secret != null) {
				secret.forget();
			} else if (keys != null) {
				keys.close();
			}
		}
	}

	/** The file of a new identity that keeps all its keys in it. */
	public byte[] create(String name, long now, char[] passphrase) {
		var made = new ByteArrayOutputStream();
		try {
			create(name, now, null, new Secrets(passphrase), made::writeBytes);
			return made.toByteArray();
		} catch (BadSealException e) {
			throw new IllegalStateException("keys that were just made cannot be used", e);
		}
	}

	private String label() {
		byte[] bytes = new byte[LABEL];
		random.nextBytes(bytes);
		return "chancery-" + HexFormat.of().formatHex(bytes);
	}

	/** That the token gives out what an agreement needs: better now than when the first dossier is to be opened. */
	private void prove(SecretKeys secret, Token token) throws BadSealException {
		var other = Algorithms.OPEN_CLASSICAL.generate(random);
		try {
			Arrays.fill(secret.agree(other.getPublic()), (byte) 0);
		} catch (DossierException e) {
			throw TokenFaults.onKeys(token, e.getCause());
		}
	}

	private byte[] file(Card card, Optional<Token> token, String label, SecretKeys secret, char[] passphrase) {
		byte[] content = secret.toBytes();
		try {
			return IdentityFile.write(card, token, label, content, passphrase, cost, random);
		} finally {
			Arrays.fill(content, (byte) 0);
		}
	}

	/** The same keys with new certificates; chains that have ended are dropped. */
	public byte[] renew(IdentityFile file, Secrets secrets, long now) throws BadSealException {
		try (Identity identity = file.unlock(secrets, random)) {
			List<IssuedChain> chains = file.card().certificates().map(Certificates::chains).orElse(List.of()).stream()
					.filter(each -> each.until() > now).toList();
			return with(file, identity.renewed(now, VALIDITY, chains), secrets.passphrase());
		}
	}

	/** The same with what an authority issued, which takes the place of what it issued for the key before. */
	public byte[] certify(IdentityFile file, Secrets secrets, byte[] chain, long now) throws BadSealException {
		Card old = file.card();
		Certificates own = old.certificates()
				.orElseThrow(() -> new BadSealException("the identity has no certificates yet; renew them first ('identity renew')"));
		IssuedChain issued = IssuedChain.of(Pem.all(Pem.CERTIFICATE, chain, "the chain"), old.name(), old.keys());
		if (issued.until() <= now) {
			throw new BadSealException("a certificate of the chain has ended");
		}
		var chains = new ArrayList<>(own.chains());
		chains.removeIf(each -> each.key() == issued.key());
		chains.add(issued);
		try (Identity identity = file.unlock(secrets, random)) {
			return with(file, identity.certified(own.with(chains)), secrets.passphrase());
		}
	}

	private byte[] with(IdentityFile file, Card card, char[] passphrase) throws BadSealException {
		byte[] content = file.content(passphrase);
		try {
			return IdentityFile.write(card, file.token(), file.label(), content, passphrase, file.cost(), random);
		} finally {
			Arrays.fill(content, (byte) 0);
		}
	}

	/** The same under another passphrase, or with its token elsewhere. The token is not asked. */
	public byte[] reseal(IdentityFile file, char[] passphrase, char[] fresh, Optional<Token> token) throws BadSealException {
		byte[] content = file.content(passphrase);
		try {
			return IdentityFile.write(file.card(), token, file.label(), content, fresh, cost, random);
		} finally {
			Arrays.fill(content, (byte) 0);
		}
	}
}
