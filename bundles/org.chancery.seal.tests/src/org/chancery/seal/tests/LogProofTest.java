package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.LogProof;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.log.MerkleTree;
import org.chancery.seal.log.ProofCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs about a dossier's logs, checked by what holds nothing but the proof and the files that they are about. */
class LogProofTest {

	@TempDir
	Path folder;

	private static Digest digest(String hex) {
		return new Digest(HexFormat.of().parseHex(hex));
	}

	private static List<Digest> path(List<String> path) {
		return path.stream().map(LogProofTest::digest).toList();
	}

	private static boolean included(LogProof proof, LogProof.Entry entry, String name) {
		return ProofCheck.included(MerkleTree.leaf(digest(name).bytes()), entry.index(), proof.size(), digest(proof.root()),
				path(entry.path()));
	}

	@Test
	void proofsHoldForEveryEntryAndEverySize() throws Exception {
		var office = new Office(folder);
		Path place = folder.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(2, "allies");
		office.person("Ana").dossiers().save(dossier, place);
		for (int i = 0; i < 5; i++) {
			Drafts.reword(dossier, 0, "Edit " + i + ".");
			office.person("Ana").dossiers().save(dossier, place);
		}
		var managed = office.person("Ana").dossier(place);
		LogProof first = managed.proofs(0).get(0);
		int checked = 0;
		for (int earlier = 1; earlier <= first.size(); earlier++) {
			for (LogProof proof : managed.proofs(earlier)) {
				checked += check(proof);
			}
		}
		assertEquals(2, managed.proofs(0).size());
		System.out.println("log proofs: " + checked + " inclusion and consistency proofs hold, each refused for another entry");
	}

	private static int check(LogProof proof) {
		int checked = 0;
		for (LogProof.Entry entry : proof.entries()) {
			assertTrue(included(proof, entry, entry.name()));
			assertFalse(included(proof, entry, "00".repeat(32)));
			checked++;
		}
		if (proof.earlier() > 0) {
			assertTrue(ProofCheck.consistent(proof.earlier(), digest(proof.earlierRoot()), proof.size(), digest(proof.root()),
					path(proof.consistency())));
			assertFalse(ProofCheck.consistent(proof.earlier(), digest("00".repeat(32)), proof.size(), digest(proof.root()),
					path(proof.consistency())));
			checked++;
		}
		return checked;
	}
}
