package org.chancery.seal.log;

import java.util.List;

import org.chancery.seal.encoding.Digest;

/** Checks proofs about a log without holding it: RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class ProofCheck {

	private ProofCheck() {
	}

	/** Whether a leaf is at an index of the tree of that size and root. */
	public static boolean included(Digest leaf, long index, long size, Digest root, List<Digest> path) {
		if (index < 0 || index >= size) {
			return false;
		}
		long at = index;
		long last = size - 1;
		Digest result = leaf;
		for (Digest each : path) {
			if (last == 0) {
				return false;
			}
			if ((at & 1) == 1 || at == last) {
				result = MerkleTree.node(each, result);
				for (; (at & 1) == 0 && at != 0; at >>= 1) {
					last >>= 1;
				}
			} else {
				result = MerkleTree.node(result, each);
			}
			at >>= 1;
			last >>= 1;
		}
		return last == 0 && result.equals(root);
	}

	/** Whether the tree of the first size and root is the beginning of that of the second. */
	public static boolean consistent(long first, Digest firstRoot, long second, Digest secondRoot, List<Digest> path) {
		if (first < 1 || first > second) {
			return false;
		}
		if (first == second) {
			return path.isEmpty() && firstRoot.equals(secondRoot);
		}
		boolean perfect = Long.bitCount(first) == 1;
		if (path.isEmpty() && !perfect) {
			return false;
		}
		long at = first - 1;
		long last = second - 1;
		for (; (at & 1) == 1; at >>= 1) {
			last >>= 1;
		}
		List<Digest> rest = perfect ? path : path.subList(1, path.size());
		Digest start = perfect ? firstRoot : path.get(0);
		Digest old = start;
		Digest fresh = start;
		for (Digest each : rest) {
			if (last == 0) {
				return false;
			}
			if ((at & 1) == 1 || at == last) {
				old = MerkleTree.node(each, old);
				fresh = MerkleTree.node(each, fresh);
				for (; (at & 1) == 0 && at != 0; at >>= 1) {
					last >>= 1;
				}
			} else {
				fresh = MerkleTree.node(fresh, each);
			}
			at >>= 1;
			last >>= 1;
		}
		return last == 0 && old.equals(firstRoot) && fresh.equals(secondRoot);
	}
}
