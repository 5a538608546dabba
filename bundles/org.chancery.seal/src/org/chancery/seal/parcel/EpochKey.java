package org.chancery.seal.parcel;

import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;

/** A key of 256 bits that seals the parcels of one compartment and epoch. */
public final class EpochKey implements AutoCloseable {

	/** In bytes. */
	public static final int LENGTH = 32;
	/** Bytes in an id. */
	public static final int ID_LENGTH = 16;

	private final byte[] key;
	private final byte[] id;
	private boolean destroyed;

	private EpochKey(byte[] key) {
		this.key = key;
		this.id = Arrays.copyOf(Digest.of("chancery/epoch/1", key).bytes(), ID_LENGTH);
	}

	/** A new one. */
	public static EpochKey generate(SecureRandom random) {
		byte[] key = new byte[LENGTH];
		random.nextBytes(key);
		return new EpochKey(key);
	}

	/** The key of these bytes, which are copied. */
	public static EpochKey of(byte[] key) throws BadSealException {
		if (key.length != LENGTH) {
			throw new BadSealException("the key has not the length that is used here");
		}
		return new EpochKey(key.clone());
	}

	/** What names the key and does not tell it. */
	public byte[] id() {
		return id.clone();
	}

	/** A copy, which the caller overwrites. */
	public byte[] bytes() {
		return secret().getEncoded();
	}

	SecretKey secret() {
		if (destroyed) {
			throw new IllegalStateException("the key has been cleared from memory");
		}
		return new SecretKeySpec(key, "AES");
	}

	/** Overwrites it in memory. */
	@Override
	public void close() {
		Arrays.fill(key, (byte) 0);
		destroyed = true;
	}
}
