package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

import org.chancery.cli.CommandLine;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.sample.SampleDossier;
import org.chancery.seal.DossierSealer;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.identity.Passphrase;
import org.chancery.word.imports.TreatyImporter;
import org.chancery.word.review.CounterDraftReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command makes is sealed for who has an identity, and plain only by choice or with a word about it. */
class NewDossierTest {

	@TempDir
	Path folder;

	private final DossierSealer sealer = new DossierSealer(Clock.systemUTC(), new SecureRandom(), Disk.REAL, new Passphrase(10, 8, 1));
	private final String home = System.getProperty("user.home");

	@BeforeEach
	void aTreatyAndAHome() throws Exception {
		System.setProperty("user.home", folder.toString());
		Files.writeString(folder.resolve("pass"), "correct horse battery\n");
		Files.write(folder.resolve("treaty.docx"), SampleDossier.treaty());
	}

	@AfterEach
	void backHome() {
		System.setProperty("user.home", home);
	}

	private Spoken say(String... words) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var engine = Engine.builder().dossierStore(new FolderDossierStore()).wordImporter(new TreatyImporter())
				.counterDraftReviewer(new CounterDraftReader()).sealer(sealer).build();
		int code = new CommandLine(() -> engine, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false).run(words);
		return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private void makeIdentity() throws Exception {
		sealer.createIdentity(folder.resolve(".chancery/identity"), "Ana", "correct horse battery".toCharArray());
	}

	@Test
	void withoutAnIdentityItIsPlainAndSaysSo() {
		Spoken said = say("import", at("treaty.docx"), "-o", at("dossier"));
		assertEquals(0, said.code(), said.err());
		assertTrue(said.out().lines().findFirst().orElse("").endsWith("dossier, plain"), said.out());
		assertEquals(1, said.err().lines().count());
		assertTrue(said.err().contains("identity new"), said.err());
		assertFalse(sealer.isSealed(folder.resolve("dossier")));
	}

	@Test
	void withAnIdentityItIsSealed() throws Exception {
		makeIdentity();
		Spoken said = say("import", at("treaty.docx"), "-o", at("dossier"), "--passphrase-file", at("pass"));
		assertEquals(0, said.code(), said.err());
		assertEquals("", said.err());
		assertTrue(said.out().contains("sealed for Ana"), said.out());
		assertTrue(sealer.isSealed(folder.resolve("dossier")));
		assertEquals(0, say("show", at("dossier"), "--passphrase-file", at("pass")).code());
		assertEquals(0, say("review", at("treaty.docx"), at("treaty.docx"), "-o", at("reviewed"), "--passphrase-file", at("pass")).code());
		assertTrue(sealer.isSealed(folder.resolve("reviewed")));
	}

	@Test
	void plainIsPlainWhoeverMakesIt() throws Exception {
		makeIdentity();
		Spoken said = say("import", at("treaty.docx"), "-o", at("dossier"), "--plain");
		assertEquals(0, said.code(), said.err());
		assertEquals("", said.err());
		assertFalse(sealer.isSealed(folder.resolve("dossier")));
		assertEquals(0, say("review", at("treaty.docx"), at("treaty.docx"), "-o", at("reviewed"), "--plain").code());
		assertFalse(sealer.isSealed(folder.resolve("reviewed")));
		assertEquals(2, say("review", at("treaty.docx"), at("treaty.docx"), "--plain").code());
	}

	@Test
	void nothingIsLeftPlainThatWasToBeSealed() throws Exception {
		Spoken absent = say("import", at("treaty.docx"), "-o", at("dossier"), "--identity", at("absent.id"));
		assertEquals(1, absent.code());
		assertTrue(absent.err().contains("no such identity"), absent.err());
		makeIdentity();
		Files.writeString(folder.resolve("pass"), "another passphrase\n");
		assertEquals(1, say("import", at("treaty.docx"), "-o", at("dossier"), "--passphrase-file", at("pass")).code());
		assertFalse(Files.exists(folder.resolve("dossier")));
	}
}
