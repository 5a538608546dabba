package org.chancery.seal.encoding;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Lengths in few steps: Padmé (Nikitin et al., PETS 2019), at most 12 % longer, and never below a smallest size. */
public final class Padding {

	/** The smallest padded size, in bytes. */
	public static final int SMALLEST = 1024;

	private Padding() {
	}

	/** What was padded. */
	public static byte[] unpad(byte[] padded) throws BadSealException {
		int length = padded.length < SMALLEST ? -1 : ByteBuffer.wrap(padded).getInt();
		if (length < 0 || length > padded.length - 4 || padded(length + 4) != padded.length) {
			throw new BadSealException("the padding is not as it should be");
		}
		for (int i = length + 4; i < padded.length; i++) {
			if (padded[i] != 0) {
				throw new BadSealException("the padding is not as it should be");
			}
		}
		return Arrays.copyOfRange(padded, 4, length + 4);
	}

	/** The size to which so many bytes are padded. */
	public static int padded(int length) {
		if (length <= SMALLEST) {
			return SMALLEST;
		}
		int exponent = 31 - Integer.numberOfLeadingZeros(length);
		int digits = 32 - Integer.numberOfLeadingZeros(exponent);
		int mask = (1 << exponent - digits) - 1;
		return Math.addExact(length, mask) & ~mask;
	}
}
