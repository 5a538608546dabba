package org.chancery.seal.identity;

import java.security.SecureRandom;
import java.util.Arrays;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/** An identity as bytes that only its passphrase opens. */
public final class IdentityFile {

	/** The largest file, in bytes. */
	public static final int LARGEST = 256 << 10;

	private static final String HEAD = "chancery-identity 1";
	private static final int SALT = 16;

	private IdentityFile() {
	}

	/**
	 * A new identity.
	 *
	 * @param name a name that {@link Card#allows}
	 * @param made seconds since 1970
	 */
	public static byte[] create(String name, long made, char[] passphrase, Passphrase cost, SecureRandom random) {
		SecretKeys secret = SecretKeys.generate(random);
		byte[] content = secret.toBytes();
		try {
			return write(Card.make(name, made, secret, random), content, passphrase, cost, random);
		} finally {
			Arrays.fill(content, (byte) 0);
			secret.forget();
		}
	}

	private static byte[] write(Card card, byte[] content, char[] passphrase, Passphrase cost, SecureRandom random) {
		byte[] salt = new byte[SALT];
		random.nextBytes(salt);
		var out = new ByteWriter().line(HEAD).u8(cost.logarithm()).u8(cost.blocks()).u8(cost.lanes()).raw(salt).bytes(card.bytes());
		try (EpochKey key = cost.key(passphrase, salt)) {
			return out.bytes(Parcel.seal(content, Digest.of(out.toBytes()).bytes(), key, random)).toBytes();
		} catch (BadSealException e) {
			throw new IllegalStateException("a key that was just made cannot be used", e);
		}
	}

	/** The card in a file, which needs no passphrase. */
	public static Card card(byte[] file) throws BadSealException {
		var in = new ByteReader(file, "the identity");
		header(in);
		return Card.read(in.bytes(LARGEST));
	}

	/** The private keys; the caller locks the identity when it is done. */
	public static Identity unlock(byte[] file, char[] passphrase, SecureRandom random) throws BadSealException {
		var in = new ByteReader(file, "the identity");
		Header header = header(in);
		Card card = Card.read(in.bytes(LARGEST));
		byte[] place = Digest.of(Arrays.copyOf(file, in.position())).bytes();
		byte[] parcel = in.bytes(LARGEST);
		in.end();
		try (EpochKey key = header.cost.key(passphrase, header.salt)) {
			return unlocked(card, parcel, place, key, random);
		}
	}

	private static Identity unlocked(Card card, byte[] parcel, byte[] place, EpochKey key, SecureRandom random)
			throws BadSealException {
		byte[] content;
		try {
			content = Parcel.open(parcel, place, key);
		} catch (BadSealException e) {
			throw new BadSealException("the passphrase is not the one of this identity, or the file is damaged", e);
		}
		try {
			return new Identity(card, SecretKeys.read(content, card.keys()), random);
		} finally {
			Arrays.fill(content, (byte) 0);
		}
	}

	private record Header(Passphrase cost, byte[] salt) {
	}

	private static Header header(ByteReader in) throws BadSealException {
		in.line(HEAD);
		var cost = new Passphrase(in.u8(), in.u8(), in.u8());
		cost.check();
		return new Header(cost, in.raw(SALT));
	}
}
