package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.chancery.seal.encoding.Digest;
import org.chancery.seal.log.MerkleTree;
import org.chancery.seal.log.ProofCheck;
import org.junit.jupiter.api.Test;

/** The tree of RFC 9162: the well-known roots of its eight test leaves, and every proof of every small tree. */
class MerkleTreeTest {

	/** The leaves and roots that certificate transparency's implementations share. */
	private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
			"606162636465666768696a6b6c6d6e6f");
	private static final List<String> ROOTS = List.of("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
			"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
			"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
			"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
			"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
			"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
			"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
			"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

	private static List<Digest> leaves(int count) {
		var leaves = new ArrayList<Digest>();
		for (int i = 0; i < count; i++) {
			leaves.add(MerkleTree.leaf(new byte[] { (byte) i }));
		}
		return leaves;
	}

	@Test
	void knownRoots() {
		var leaves = new ArrayList<Digest>();
		for (int i = 0; i < LEAVES.size(); i++) {
			leaves.add(MerkleTree.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
			assertEquals(ROOTS.get(i), MerkleTree.root(leaves).hex());
		}
		assertThrows(IllegalArgumentException.class, () -> MerkleTree.root(List.of()));
	}

	@Test
	void everyInclusionProofOfEveryTree() {
		for (int size = 1; size <= 33; size++) {
			List<Digest> leaves = leaves(size);
			Digest root = MerkleTree.root(leaves);
			for (int index = 0; index < size; index++) {
				List<Digest> proof = MerkleTree.inclusion(index, leaves);
				assertTrue(ProofCheck.included(leaves.get(index), index, size, root, proof), index + " of " + size);
				assertFalse(ProofCheck.included(leaves.get((index + 1) % size), index, size, root, proof) && size > 1);
				assertFalse(ProofCheck.included(leaves.get(index), index, size + 64, root, proof));
			}
		}
	}

	@Test
	void everyConsistencyProofOfEveryTree() {
		for (int size = 1; size <= 33; size++) {
			List<Digest> leaves = leaves(size);
			Digest root = MerkleTree.root(leaves);
			for (int first = 1; first <= size; first++) {
				Digest old = MerkleTree.root(leaves.subList(0, first));
				List<Digest> proof = MerkleTree.consistency(first, leaves);
				assertTrue(ProofCheck.consistent(first, old, size, root, proof), first + " of " + size);
				assertFalse(ProofCheck.consistent(first, MerkleTree.leaf(new byte[2]), size, root, proof));
				assertFalse(ProofCheck.consistent(0, old, size, root, proof));
			}
		}
	}
}
