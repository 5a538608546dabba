package org.chancery.seal.identity;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/**
 * An identity as bytes that only its passphrase opens, and its token where it has one.
 *
 * @param token where its classical keys are
 * @param label what they are called there; empty if they are in the file
 */
public record IdentityFile(Passphrase cost, byte[] salt, Card card, Optional<Token> token, String label, byte[] place,
		byte[] parcel) {

	/** The largest file, in bytes. */
	public static final int LARGEST = 256 << 10;

	private static final String HEAD = "chancery-identity 2";
	private static final String HEAD_1 = "chancery-identity 1";
	private static final int SALT = 16;
	private static final int LONGEST_MODULE = 1000;
	private static final int LONGEST_LABEL = 40;

	/** Reads all that needs no passphrase. */
	public static IdentityFile read(byte[] file) throws BadSealException {
		var in = new ByteReader(file, "the identity");
		boolean second = file.length >= HEAD.length() && file[HEAD.length() - 1] == '2';
		in.line(second ? HEAD : HEAD_1);
		var cost = new Passphrase(in.u8(), in.u8(), in.u8());
		cost.check();
		byte[] salt = in.raw(SALT);
		Card card = Card.read(in.bytes(LARGEST));
		Optional<Token> token = second ? token(in.text(LONGEST_MODULE), in.u64(), in) : Optional.empty();
		String label = second ? in.text(LONGEST_LABEL) : "";
		if (token.isEmpty() != label.isEmpty()) {
			throw in.damaged();
		}
		byte[] place = Digest.of(Arrays.copyOf(file, in.position())).bytes();
		byte[] parcel = in.bytes(LARGEST);
		in.end();
		return new IdentityFile(cost, salt, card, token, label, place, parcel);
	}

	private static Optional<Token> token(String module, long slot, ByteReader in) throws BadSealException {
		try {
			return module.isEmpty() && slot == 0 ? Optional.empty() : Optional.of(new Token(module, slot - 1));
		} catch (DossierException e) {
			throw in.damaged();
		}
	}

	/** Writes a file that this passphrase opens. */
	static byte[] write(Card card, Optional<Token> token, String label, byte[] content, char[] passphrase, Passphrase cost,
			SecureRandom random) {
		byte[] salt = new byte[SALT];
		random.nextBytes(salt);
		var out = new ByteWriter().line(HEAD).u8(cost.logarithm()).u8(cost.blocks()).u8(cost.lanes()).raw(salt).bytes(card.bytes());
		out.text(token.map(Token::module).orElse("")).u64(token.map(where -> where.slot() + 1).orElse(0L)).text(label);
		try (EpochKey key = cost.key(passphrase, salt)) {
			return out.bytes(Parcel.seal(content, Digest.of(out.toBytes()).bytes(), key, random)).toBytes();
		} catch (BadSealException e) {
			throw new IllegalStateException("a key that was just made cannot be used", e);
		}
	}

	/** What the passphrase opens; the caller overwrites it. The token is not asked. */
	byte[] content(char[] passphrase) throws BadSealException {
		try (EpochKey key = cost.key(passphrase, salt)) {
			return Parcel.open(parcel, place, key);
		} catch (BadSealException e) {
			throw new BadSealException("the passphrase is not the one of this identity, or the file is damaged", e);
		}
	}

	/** The private keys; the caller locks the identity when it is done. */
	public Identity unlock(Secrets secrets, SecureRandom random) throws BadSealException {
		byte[] content = content(secrets.passphrase());
		TokenKeys keys = null;
		try {
			if (token.isPresent()) {
				if (secrets.pin() == null) {
					throw new BadSealException("the keys of this identity are on a token, whose PIN is needed");
				}
				keys = TokenKeys.open(token.get(), label, secrets.pin());
			}
			return new Identity(card, SecretKeys.read(content, card.keys(), keys), random);
		} catch (BadSealException | RuntimeException e) {
			if (keys != null) {
				keys.close();
			}
			throw e;
		} finally {
			Arrays.fill(content, (byte) 0);
		}
	}
}
