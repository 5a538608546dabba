package org.chancery.seal.keyring;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;

/**
 * How far a device's log had come.
 *
 * @param size leaves of the log
 * @param root of its Merkle tree
 */
public record DeviceMark(Place device, long size, Digest root) {

	/** Writes it. */
	public void write(ByteWriter out) {
		out.raw(device.bytes()).u64(size).raw(root.bytes());
	}

	/** Reads it. */
	public static DeviceMark read(ByteReader in) throws BadSealException {
		return new DeviceMark(Place.read(in), in.u64(), new Digest(in.raw(Digest.LENGTH)));
	}
}
