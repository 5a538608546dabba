package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.DossierSealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample of version 2 of identities and cards, made by {@code identity new}, {@code request}, {@code certify} and
 * {@code export} with an authority of openssl, one below another. Its certificates end in time, and it opens all the same.
 */
class IdentitySampleTest {

	@TempDir
	Path folder;

	@Test
	void versionTwoOpensForEver() throws Exception {
		Path sample = SampleTest.sample("sealed-1").resolveSibling("identity-2");
		var sealer = new DossierSealer();
		String words = Files.readString(sample.resolve("words.txt")).strip();
		IdentityCard card = sealer.readCard(Files.readAllBytes(sample.resolve("ana.card")));
		assertEquals("Ana Ñandú", card.name());
		assertEquals(words, card.words());
		assertTrue(card.authorities().get(0).startsWith("CN=Issuing CA,O=Ministry,C=PT certified the ECDSA key"), card.authorities().toString());
		try (UnlockedIdentity ana = sealer.unlock(sample.resolve("ana.identity"), Office.PASSPHRASE, null)) {
			assertEquals(card, ana.card());
			ana.dossiers().save(Drafts.treaty(1), folder.resolve("dossier"));
			assertTrue(Drafts.text(ana.dossiers().open(folder.resolve("dossier")), "public").contains("quota 0"));
		}
	}
}
