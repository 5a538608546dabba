package org.chancery.seal.escrow;

import java.util.Arrays;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.SignaturePair;

/**
 * One custodian's share, signed by who made it. Fewer than {@code needed} of them tell nothing of the keys.
 *
 * @param escrow what the shares that belong together have in common
 * @param needed so many recover the keys
 * @param number of this share, from 1 to {@code total}
 * @param value  the share itself
 * @param commitment the digest by which a recovered secret is known to be the right one
 * @param box    the keys, sealed by the secret
 */
record Share(Digest escrow, int needed, int total, int number, byte[] value, Digest commitment, byte[] box, PublicKeys maker) {

	static final int MOST = 100;
	private static final String HEAD = "chancery-share 1";
	private static final String PURPOSE = "share";
	private static final int LONGEST_VALUE = 64;
	private static final int LARGEST = 4 << 20;

	byte[] signed(Identity by) {
		var out = new ByteWriter().line(HEAD).raw(escrow.bytes()).u8(needed).u8(total).u8(number).bytes(value)
				.raw(commitment.bytes()).bytes(box);
		maker.write(out);
		by.sign(PURPOSE, out.toBytes()).write(out);
		return out.toBytes();
	}

	static Share read(byte[] bytes) throws BadSealException {
		if (bytes.length > LARGEST) {
			throw new BadSealException("the share is too large to be one");
		}
		var in = new ByteReader(bytes, "the share");
		in.line(HEAD);
		var escrow = new Digest(in.raw(Digest.LENGTH));
		int needed = in.u8();
		int total = in.u8();
		int number = in.u8();
		byte[] value = in.bytes(LONGEST_VALUE);
		var commitment = new Digest(in.raw(Digest.LENGTH));
		byte[] box = in.bytes(LARGEST);
		PublicKeys maker = PublicKeys.read(in);
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(maker, PURPOSE, signed, "the share");
		in.end();
		if (needed < 2 || total < needed || number < 1 || number > total) {
			throw in.damaged();
		}
		return new Share(escrow, needed, total, number, value, commitment, box, maker);
	}

	/** That another is of the same escrow, by the same maker. */
	void checkWith(Share other) throws BadSealException {
		if (!escrow.equals(other.escrow) || !maker.equals(other.maker) || needed != other.needed
				|| !commitment.equals(other.commitment) || !Arrays.equals(box, other.box)) {
			throw new BadSealException("the share belongs to another escrow");
		}
	}
}
