package org.chancery.seal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.chancery.core.sealing.LogProof;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.log.Head;
import org.chancery.seal.log.MerkleTree;

/** What proves the logs of all devices, as far as they are open. */
record LogProofs(Map<String, Compartment> compartments) {

	/** @param earlier the size from which consistency is proved; 0 for none */
	List<LogProof> all(int earlier) {
		var found = new ArrayList<LogProof>();
		compartments.forEach((audience, compartment) -> compartment.heads().values().stream()
				.sorted(Comparator.comparing(Head::device)).forEach(head -> found.add(proof(audience, compartment, head, earlier))));
		return found;
	}

	private static LogProof proof(String audience, Compartment compartment, Head head, int earlier) {
		List<Digest> leaves = head.leaves().stream().map(leaf -> MerkleTree.leaf(leaf.bytes())).toList();
		var entries = new ArrayList<LogProof.Entry>();
		for (int i = 0; i < leaves.size(); i++) {
			entries.add(new LogProof.Entry(i, head.leaves().get(i).hex(), hex(MerkleTree.inclusion(i, leaves))));
		}
		boolean before = earlier > 0 && earlier <= leaves.size();
		return new LogProof(audience, head.device().hex(), compartment.nameOf(head.author()), Instant.ofEpochSecond(head.made()),
				leaves.size(), head.root().hex(), entries, before ? earlier : 0,
				before ? MerkleTree.root(leaves.subList(0, earlier)).hex() : "",
				before ? hex(MerkleTree.consistency(earlier, leaves)) : List.of());
	}

	private static List<String> hex(List<Digest> path) {
		return path.stream().map(Digest::hex).toList();
	}
}
