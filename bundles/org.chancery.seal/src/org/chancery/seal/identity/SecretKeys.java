package org.chancery.seal.identity;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import javax.security.auth.DestroyFailedException;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/** The private halves of an identity's four keys, in memory while the identity is unlocked. */
public final class SecretKeys {

	private static final int LONGEST = 16 << 10;

	private final PublicKeys publicKeys;
	private List<PrivateKey> keys;

	SecretKeys(PublicKeys publicKeys, List<PrivateKey> keys) {
		this.publicKeys = publicKeys;
		this.keys = keys;
	}

	static SecretKeys generate(SecureRandom random) {
		var pairs = new ArrayList<KeyPair>();
		for (Algorithms algorithm : Algorithms.values()) {
			pairs.add(algorithm.generate(random));
		}
		return new SecretKeys(PublicKeys.of(pairs), pairs.stream().map(KeyPair::getPrivate).toList());
	}

	static SecretKeys read(byte[] content, PublicKeys publicKeys) throws BadSealException {
		var in = new ByteReader(content, "the identity");
		var keys = new ArrayList<PrivateKey>();
		for (Algorithms algorithm : Algorithms.values()) {
			keys.add(algorithm.privateKey(in.bytes(LONGEST)));
		}
		in.end();
		return new SecretKeys(publicKeys, keys);
	}

	byte[] toBytes() {
		var out = new ByteWriter();
		keys.forEach(key -> out.bytes(key.getEncoded()));
		return out.toBytes();
	}

	PublicKeys publicKeys() {
		return publicKeys;
	}

	PrivateKey key(Algorithms algorithm) {
		if (keys == null) {
			throw new IllegalStateException("the identity has been locked");
		}
		return keys.get(algorithm.ordinal());
	}

	SignaturePair sign(String purpose, byte[] content, SecureRandom random) {
		return SignaturePair.make(key(Algorithms.SIGN_CLASSICAL), key(Algorithms.SIGN_QUANTUM),
				SignaturePair.message(purpose, content), random);
	}

	/** Lets go of the keys. Java's own classes do not all let their bytes be overwritten; the collector takes those. */
	void forget() {
		if (keys != null) {
			for (PrivateKey key : keys) {
				destroy(key);
			}
			keys = null;
		}
	}

	private static void destroy(PrivateKey key) {
		try {
			key.destroy();
		} catch (DestroyFailedException unsupported) {
			// The default of the platform: such a key is only dropped.
			return;
		}
	}
}
