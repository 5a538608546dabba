package org.chancery.seal.log;

import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.Digest;

/** The Merkle tree of RFC 9162, section 2.1, with SHA-256. A tree without leaves is an error here. */
public final class MerkleTree {

	private MerkleTree() {
	}

	/** The digest of a leaf (2.1.1). */
	public static Digest leaf(byte[] data) {
		var digest = Digest.sha256();
		digest.update((byte) 0);
		return new Digest(digest.digest(data));
	}

	static Digest node(Digest left, Digest right) {
		var digest = Digest.sha256();
		digest.update((byte) 1);
		digest.update(left.bytes());
		return new Digest(digest.digest(right.bytes()));
	}

	/** The root over leaves (2.1.1): a stack of perfect trees, joined from the right. */
	public static Digest root(List<Digest> leaves) {
		var perfect = new ArrayList<Digest>();
		long count = 0;
		for (Digest leaf : leaves) {
			Digest tree = leaf;
			for (long rest = count++; (rest & 1) == 1; rest >>= 1) {
				tree = node(perfect.remove(perfect.size() - 1), tree);
			}
			perfect.add(tree);
		}
		if (perfect.isEmpty()) {
			throw new IllegalArgumentException("a log without leaves has no root");
		}
		Digest root = perfect.remove(perfect.size() - 1);
		while (!perfect.isEmpty()) {
			root = node(perfect.remove(perfect.size() - 1), root);
		}
		return root;
	}

	/** The inclusion proof of a leaf (2.1.3.1). */
	public static List<Digest> inclusion(int index, List<Digest> leaves) {
		if (index < 0 || index >= leaves.size()) {
			throw new IndexOutOfBoundsException(index);
		}
		if (leaves.size() == 1) {
			return new ArrayList<>();
		}
		int split = Integer.highestOneBit(leaves.size() - 1);
		List<Digest> left = leaves.subList(0, split);
		List<Digest> right = leaves.subList(split, leaves.size());
		List<Digest> path = index < split ? inclusion(index, left) : inclusion(index - split, right);
		path.add(root(index < split ? right : left));
		return path;
	}

	/** The consistency proof between the first leaves and all of them (2.1.4.1). */
	public static List<Digest> consistency(int first, List<Digest> leaves) {
		if (first < 1 || first > leaves.size()) {
			throw new IndexOutOfBoundsException(first);
		}
		return subproof(first, leaves, true);
	}

	private static List<Digest> subproof(int first, List<Digest> leaves, boolean whole) {
		if (first == leaves.size()) {
			return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
		}
		int split = Integer.highestOneBit(leaves.size() - 1);
		List<Digest> left = leaves.subList(0, split);
		List<Digest> right = leaves.subList(split, leaves.size());
		List<Digest> proof = first <= split ? subproof(first, left, whole) : subproof(first - split, right, false);
		proof.add(root(first <= split ? right : left));
		return proof;
	}
}
