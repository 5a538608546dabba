package org.chancery.seal.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The public part of an identity: a name, four keys and their certificates, signed by themselves. It proves that its
 * maker held the keys, not that the name is the maker's.
 *
 * @param made         seconds since 1970
 * @param certificates empty on a card of version 1
 * @param bytes        the whole card
 */
public record Card(String name, long made, PublicKeys keys, Optional<Certificates> certificates, byte[] bytes) {

	/** The largest card, in bytes. */
	public static final int LARGEST = 64 << 10;

	private static final String HEAD = "chancery-card 2";
	private static final String HEAD_1 = "chancery-card 1";
	private static final String PURPOSE = "card";
	private static final int LONGEST_NAME = 200;
	private static final int LARGEST_1 = 16 << 10;
	private static final long EARLY = Duration.ofDays(1).toSeconds();

	/** A card with new certificates, which begin now. */
	static Card make(String name, long now, Duration validity, List<IssuedChain> chains, SecretKeys secret, SecureRandom random) {
		Certificates issued = Certificates.issue(name, secret, now, now + validity.toSeconds(), random);
		return make(name, now, issued.with(chains), secret, random);
	}

	/** A card with these certificates. */
	static Card make(String name, long made, Certificates certificates, SecretKeys secret, SecureRandom random) {
		var out = new ByteWriter().line(HEAD).text(name).u64(made);
		secret.publicKeys().write(out);
		certificates.write(out);
		secret.sign(PURPOSE, out.toBytes(), random).write(out);
		return new Card(name, made, secret.publicKeys(), Optional.of(certificates), out.toBytes());
	}

	/** Reads a card. */
	public static Card read(byte[] bytes) throws BadSealException {
		boolean second = new String(bytes, 0, Math.min(bytes.length, HEAD.length()), java.nio.charset.StandardCharsets.ISO_8859_1).equals(HEAD);
		if (bytes.length > (second ? LARGEST : LARGEST_1)) {
			throw new BadSealException("the card is too large to be one");
		}
		var in = new ByteReader(bytes, "the card");
		in.line(second ? HEAD : HEAD_1);
		String name = in.text(LONGEST_NAME);
		long made = in.u64();
		if (second ? PersonName.problem(name) != null : !PersonName.isReadable(name)) {
			throw new BadSealException("the name on the card " + (PersonName.problem(name)));
		}
		PublicKeys keys = PublicKeys.read(in);
		Optional<Certificates> certificates = second ? Optional.of(Certificates.read(in, name, keys)) : Optional.empty();
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(keys, PURPOSE, signed, "the card");
		in.end();
		return new Card(name, made, keys, certificates, bytes);
	}

	/**
	 * That somebody may be let in or trusted by this card now.
	 *
	 * @param now seconds since 1970
	 */
	public void checkUsable(long now) throws BadSealException {
		if (certificates.isEmpty()) {
			throw new BadSealException("the card has no certificates; its owner renews them ('identity renew') and exports it again");
		}
		if (now >= certificates.get().until()) {
			throw new BadSealException("the certificates of the card have ended; its owner renews them ('identity renew') and exports it again");
		}
		if (now + EARLY < certificates.get().from()) {
			throw new BadSealException("the certificates of the card have not begun; compare the clocks of both machines");
		}
	}
}
