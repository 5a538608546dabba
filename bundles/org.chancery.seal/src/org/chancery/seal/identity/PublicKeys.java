package org.chancery.seal.identity;

import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;

/** The public halves of an identity's four keys. Two are equal if their bytes are. */
public final class PublicKeys {

	private static final int LONGEST = 8192;

	private final List<byte[]> encoded;
	private final List<PublicKey> keys;
	private final Digest id;

	private PublicKeys(List<byte[]> encoded) throws BadSealException {
		this.encoded = encoded;
		var decoded = new ArrayList<PublicKey>();
		for (Algorithms algorithm : Algorithms.values()) {
			decoded.add(algorithm.publicKey(encoded.get(algorithm.ordinal())));
		}
		keys = List.copyOf(decoded);
		id = Digest.of("chancery/keys/1", toBytes());
	}

	/** The public halves of pairs, in the order of {@link Algorithms}. */
	static PublicKeys of(List<KeyPair> pairs) {
		try {
			return new PublicKeys(pairs.stream().map(p -> p.getPublic().getEncoded()).toList());
		} catch (BadSealException e) {
			throw new IllegalStateException("a key that was just made cannot be read", e);
		}
	}

	/** Reads four keys; each must be of its algorithm and in its one encoding. */
	public static PublicKeys read(ByteReader in) throws BadSealException {
		var encoded = new ArrayList<byte[]>();
		for (int i = 0; i < Algorithms.values().length; i++) {
			encoded.add(in.bytes(LONGEST));
		}
		return new PublicKeys(encoded);
	}

	/** Writes the four keys. */
	public void write(ByteWriter out) {
		encoded.forEach(out::bytes);
	}

	private byte[] toBytes() {
		var out = new ByteWriter();
		write(out);
		return out.toBytes();
	}

	/** The key of an algorithm. */
	public PublicKey key(Algorithms algorithm) {
		return keys.get(algorithm.ordinal());
	}

	/** The digest of all four, which names their holder. */
	public Digest id() {
		return id;
	}

	/** The first half of the id in sixteen words, to be compared over another channel. */
	public String words() {
		return Fingerprint.words(Arrays.copyOf(id.bytes(), Fingerprint.LENGTH));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PublicKeys keys && id.equals(keys.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
