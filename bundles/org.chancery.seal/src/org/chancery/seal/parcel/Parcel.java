package org.chancery.seal.parcel;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Padding;

/**
 * Seals bytes under a key: CMS AuthEnvelopedData with AES-256-GCM, a fresh key wrapped by the epoch key, padded, and
 * bound to a place that is sealed with it. The cryptography is the platform's; stock OpenSSL opens it.
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
		try {
			KeyGenerator generator = KeyGenerator.getInstance("AES");
			generator.init(256, random);
			SecretKey contentKey = generator.generateKey();
			Cipher wrap = Cipher.getInstance("AESWrap");
			wrap.init(Cipher.WRAP_MODE, key.secret());
			byte[] nonce = new byte[NONCE];
			random.nextBytes(nonce);
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, contentKey, nonce);
			byte[] start = start(content, place);
			int length = Padding.padded(start.length + content.length);
			var parcel = new ParcelStructure(key.id(), wrap.wrap(contentKey), nonce, length);
			return parcel.encode((out, at) -> encrypt(cipher, start, content, length, out, at));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java cannot seal", e);
		}
	}

	/** What stands before the content: the length of all, and the place. */
	private static byte[] start(byte[] content, byte[] place) {
		return new ByteWriter().u32(Math.addExact(content.length, place.length + 1)).u8(place.length).raw(place).toBytes();
	}

	/** The padded content is never put together: start, content and zeros go through the cipher, in chunks. */
	private static byte[] encrypt(Cipher cipher, byte[] start, byte[] content, int length, byte[] out, int offset)
			throws GeneralSecurityException {
		int at = offset + cipher.update(start, 0, start.length, out, offset);
		for (int i = 0; i < content.length; i += CHUNK) {
			at += cipher.update(content, i, Math.min(CHUNK, content.length - i), out, at);
		}
		byte[] zeros = new byte[CHUNK];
		for (int rest = length - start.length - content.length; rest > 0; rest -= CHUNK) {
			at += cipher.update(zeros, 0, Math.min(CHUNK, rest), out, at);
		}
		// The last block and the tag behind it: the tag does not belong to the content, so they are taken apart.
		byte[] end = cipher.doFinal();
		System.arraycopy(end, 0, out, at, end.length - TAG_BITS / 8);
		return Arrays.copyOfRange(end, end.length - TAG_BITS / 8, end.length);
	}

	/** The id of the key that a parcel says it is sealed by; not to be believed before it has been opened. */
	public static byte[] keyOf(byte[] parcel) throws BadSealException {
		return ParcelStructure.decode(parcel).structure().keyId();
	}

	/**
	 * Opens a parcel. Nothing is given out before all of it has been found genuine.
	 *
	 * @param place where it was found
	 * @throws BadSealException if it is damaged, of another place, or sealed by another key
	 */
	public static byte[] open(byte[] parcel, byte[] place, EpochKey key) throws BadSealException {
		ParcelStructure.Read read = ParcelStructure.decode(parcel);
		ParcelStructure structure = read.structure();
		if (!Arrays.equals(structure.keyId(), key.id())) {
			throw new BadSealException("the parcel is sealed by another key");
		}
		byte[] padded = decrypt(read, key);
		try {
			byte[] content = Padding.unpad(padded);
			int start = place.length + 1;
			if (content.length < start || content[0] != place.length || !Arrays.equals(place, Arrays.copyOfRange(content, 1, start))) {
				throw new BadSealException("the parcel belongs to another place");
			}
			return Arrays.copyOfRange(content, start, content.length);
		} finally {
			Arrays.fill(padded, (byte) 0);
		}
	}

	private static byte[] decrypt(ParcelStructure.Read read, EpochKey key) throws BadSealException {
		ParcelStructure structure = read.structure();
		try {
			Cipher unwrap = Cipher.getInstance("AESWrap");
			unwrap.init(Cipher.UNWRAP_MODE, key.secret());
			SecretKey contentKey = (SecretKey) unwrap.unwrap(structure.wrappedKey(), "AES", Cipher.SECRET_KEY);
			if (contentKey.getEncoded().length != EpochKey.LENGTH) {
				throw new BadSealException("the parcel's key has not the length that is used here");
			}
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, contentKey, structure.nonce());
			// The platform's GCM gives out nothing of a decryption before the tag has been checked.
			return read.decrypt(cipher);
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
