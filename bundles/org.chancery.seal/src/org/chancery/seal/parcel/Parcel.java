package org.chancery.seal.parcel;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Padding;

/**
 * Seals bytes under a key: CMS AuthEnvelopedData with AES-256-GCM, a fresh key wrapped by the epoch key, padded, and
 * bound to a place by an authenticated attribute. The cryptography is the platform's; stock OpenSSL opens it.
 */
public final class Parcel {

	/** The largest parcel, in bytes. */
	public static final int LARGEST = 256 << 20;

	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final int CHUNK = 1 << 16;

	private Parcel() {
	}

	/**
	 * Seals content.
	 *
	 * @param place where it belongs; whoever opens it must say the same
	 */
	public static byte[] seal(byte[] content, byte[] place, EpochKey key, SecureRandom random) {
		byte[] padded = Padding.pad(content);
		try {
			KeyGenerator generator = KeyGenerator.getInstance("AES");
			generator.init(256, random);
			SecretKey contentKey = generator.generateKey();
			Cipher wrap = Cipher.getInstance("AESWrap");
			wrap.init(Cipher.WRAP_MODE, key.secret());
			byte[] nonce = new byte[NONCE];
			random.nextBytes(nonce);
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, contentKey, nonce);
			cipher.updateAAD(ParcelStructure.attributes(place));
			byte[] sealed = new byte[padded.length + TAG_BITS / 8];
			run(cipher, padded, sealed);
			return new ParcelStructure(key.id(), wrap.wrap(contentKey), nonce, place, sealed).encode();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java cannot seal", e);
		} finally {
			Arrays.fill(padded, (byte) 0);
		}
	}

	/** Bytes go through in chunks: the platform is slow with large arrays in one call. */
	private static void run(Cipher cipher, byte[] from, byte[] to) throws GeneralSecurityException {
		int written = 0;
		for (int at = 0; at < from.length; at += CHUNK) {
			written += cipher.update(from, at, Math.min(CHUNK, from.length - at), to, written);
		}
		cipher.doFinal(to, written);
	}

	/** Where a parcel says that it belongs; not to be believed before it has been opened. */
	public static byte[] placeOf(byte[] parcel) throws BadSealException {
		return ParcelStructure.decode(parcel).place();
	}

	/**
	 * Opens a parcel. Nothing is given out before all of it has been found genuine.
	 *
	 * @param place where it was found
	 * @throws BadSealException if it is damaged, of another place, or sealed by another key
	 */
	public static byte[] open(byte[] parcel, byte[] place, EpochKey key) throws BadSealException {
		ParcelStructure structure = ParcelStructure.decode(parcel);
		if (!Arrays.equals(structure.keyId(), key.id())) {
			throw new BadSealException("the parcel is sealed by another key");
		}
		if (!Arrays.equals(structure.place(), place)) {
			throw new BadSealException("the parcel belongs to another place");
		}
		byte[] padded = decrypt(structure, key);
		try {
			return Padding.unpad(padded);
		} finally {
			Arrays.fill(padded, (byte) 0);
		}
	}

	private static byte[] decrypt(ParcelStructure structure, EpochKey key) throws BadSealException {
		try {
			Cipher unwrap = Cipher.getInstance("AESWrap");
			unwrap.init(Cipher.UNWRAP_MODE, key.secret());
			SecretKey contentKey = (SecretKey) unwrap.unwrap(structure.wrappedKey(), "AES", Cipher.SECRET_KEY);
			if (contentKey.getEncoded().length != EpochKey.LENGTH) {
				throw new BadSealException("the parcel's key has not the length that is used here");
			}
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, contentKey, structure.nonce());
			cipher.updateAAD(ParcelStructure.attributes(structure.place()));
			// The platform's GCM gives out nothing of a decryption before the tag has been checked.
			return cipher.doFinal(structure.sealed());
		} catch (GeneralSecurityException | RuntimeException e) {
			throw new BadSealException("the parcel has been altered", e);
		}
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}
}
