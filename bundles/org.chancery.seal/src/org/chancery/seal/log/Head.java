package org.chancery.seal.log;

import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Place;

/**
 * The signed head of a device's log, with the leaves.
 *
 * @param author    id of the keys that sign
 * @param made      seconds since 1970
 * @param leaves    digests of what the device added, in order
 * @param root      of the Merkle tree over the leaves
 * @param signature not checked by reading: the author's keys stand in a keyring
 */
public record Head(Place compartment, Place device, Digest author, int epoch, long made, List<Digest> leaves, Digest root,
		SignaturePair signature, byte[] bytes) {

	/** The most leaves. */
	public static final int MOST_LEAVES = 1_000_000;
	/** The largest head, in bytes. */
	public static final int LARGEST = 33 << 20;

	private static final String HEAD = "chancery-head 1";
	private static final String PURPOSE = "head";

	/** Makes a head. */
	public static Head make(Place compartment, Place device, int epoch, long made, List<Digest> leaves, Identity author) {
		Digest root = rootOf(leaves);
		byte[] signed = signed(compartment, device, author.id(), epoch, made, leaves.size(), root);
		SignaturePair signature = author.sign(PURPOSE, signed);
		var out = new ByteWriter().raw(start(compartment, device, author.id(), epoch, made)).u32(leaves.size());
		leaves.forEach(leaf -> out.raw(leaf.bytes()));
		out.raw(root.bytes());
		signature.write(out);
		return new Head(compartment, device, author.id(), epoch, made, List.copyOf(leaves), root, signature, out.toBytes());
	}

	/** Reads a head and checks that its root is that of its leaves; the signature is left to {@link #check}. */
	public static Head read(byte[] bytes) throws BadSealException {
		var in = new ByteReader(bytes, "the head of a log");
		in.line(HEAD);
		Place compartment = Place.read(in);
		Place device = Place.read(in);
		var author = new Digest(in.raw(Digest.LENGTH));
		int epoch = in.u32(Integer.MAX_VALUE);
		long made = in.u64();
		int count = in.u32(MOST_LEAVES);
		var leaves = new ArrayList<Digest>(Math.min(count, bytes.length / Digest.LENGTH));
		for (int i = 0; i < count; i++) {
			leaves.add(new Digest(in.raw(Digest.LENGTH)));
		}
		var root = new Digest(in.raw(Digest.LENGTH));
		SignaturePair signature = SignaturePair.read(in);
		in.end();
		if (leaves.isEmpty() || !root.equals(rootOf(leaves))) {
			throw new BadSealException("the head of a log is not that of its entries");
		}
		return new Head(compartment, device, author, epoch, made, List.copyOf(leaves), root, signature, bytes);
	}

	/** That both signatures are by the keys of the author. */
	public void check(PublicKeys keys) throws BadSealException {
		if (!keys.id().equals(author)) {
			throw new BadSealException("the head of a log is by somebody else");
		}
		signature.check(keys, PURPOSE, signed(compartment, device, author, epoch, made, leaves.size(), root), "the head of a log");
	}

	/** How far the log has come. */
	public DeviceMark mark() {
		return new DeviceMark(device, leaves.size(), root);
	}

	/** That this log goes on from how far it had come before. */
	public void checkAfter(DeviceMark before) throws BadSealException {
		if (leaves.size() < before.size()) {
			throw new BadSealException("the log of a device has been rolled back from " + before.size() + " to " + leaves.size()
					+ " entries");
		}
		if (before.size() < 1 || !rootOf(leaves.subList(0, (int) before.size())).equals(before.root())) {
			throw new BadSealException("the log of a device has been forked: its first " + before.size()
					+ " entries are not those that were seen before");
		}
	}

	private static Digest rootOf(List<Digest> leaves) {
		return MerkleTree.root(leaves.stream().map(leaf -> MerkleTree.leaf(leaf.bytes())).toList());
	}

	private static byte[] start(Place compartment, Place device, Digest author, int epoch, long made) {
		return new ByteWriter().line(HEAD).raw(compartment.bytes()).raw(device.bytes()).raw(author.bytes()).u32(epoch).u64(made)
				.toBytes();
	}

	private static byte[] signed(Place compartment, Place device, Digest author, int epoch, long made, int size, Digest root) {
		return new ByteWriter().raw(start(compartment, device, author, epoch, made)).u32(size).raw(root.bytes()).toBytes();
	}
}
