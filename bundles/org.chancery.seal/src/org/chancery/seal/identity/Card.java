package org.chancery.seal.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The public part of an identity: a name and four keys, signed by themselves. It proves that its maker held the keys,
 * not that the name is the maker's.
 *
 * @param name  1 to 200 bytes
 * @param made  seconds since 1970
 * @param bytes the whole card
 */
public record Card(String name, long made, PublicKeys keys, byte[] bytes) {

	private static final String HEAD = "chancery-card 1";
	private static final String PURPOSE = "card";
	private static final int LONGEST_NAME = 200;
	private static final int LARGEST = 16 << 10;
	private static final String BEGIN = "-----BEGIN CHANCERY CARD-----\n";
	private static final String END = "\n-----END CHANCERY CARD-----\n";

	/** Whether a name may stand on a card. */
	public static boolean allows(String name) {
		return !name.isBlank() && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
				&& name.chars().noneMatch(Character::isISOControl);
	}

	static Card make(String name, long made, SecretKeys secret, SecureRandom random) {
		var out = new ByteWriter().line(HEAD).text(name).u64(made);
		secret.publicKeys().write(out);
		secret.sign(PURPOSE, out.toBytes(), random).write(out);
		return new Card(name, made, secret.publicKeys(), out.toBytes());
	}

	/** Reads a card. */
	public static Card read(byte[] bytes) throws BadSealException {
		if (bytes.length > LARGEST) {
			throw new BadSealException("the card is too large to be one");
		}
		var in = new ByteReader(bytes, "the card");
		in.line(HEAD);
		String name = in.text(LONGEST_NAME);
		long made = in.u64();
		PublicKeys keys = PublicKeys.read(in);
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(keys, PURPOSE, signed, "the card");
		in.end();
		if (!allows(name)) {
			throw in.damaged();
		}
		return new Card(name, made, keys, bytes);
	}

	/** The card as text that survives a mail. */
	public String armored() {
		return BEGIN + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(bytes) + END;
	}

	/** Reads a card that was written as text. */
	public static Card readArmored(byte[] file) throws BadSealException {
		String text = file.length > 2 * LARGEST ? "" : new String(file, StandardCharsets.ISO_8859_1).replace("\r", "");
		int begin = text.indexOf(BEGIN);
		int end = text.indexOf(END);
		if (begin < 0 || end < begin) {
			throw new BadSealException("this is no card; ask for the file that 'identity export' writes");
		}
		try {
			return read(Base64.getDecoder().decode(text.substring(begin + BEGIN.length(), end).replace("\n", "")));
		} catch (IllegalArgumentException e) {
			throw new BadSealException("the card is damaged", e);
		}
	}
}
