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
import java.util.ArrayList;
import java.util.List;

import org.chancery.cli.CommandLine;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.seal.DossierSealer;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.identity.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealing at the command line: two people, from their identities to a dossier that both have. */
class SealedCommandsTest {

	@TempDir
	Path folder;

	private final DossierSealer sealer = new DossierSealer(Clock.systemUTC(), new SecureRandom(), Disk.REAL, new Passphrase(10, 8, 1));

	@BeforeEach
	void plainDossier() throws Exception {
		Files.writeString(folder.resolve("pass"), "correct horse battery\n");
		OpenDossier dossier = OpenDossier.create("Agreement on Fisheries", List.of("en"));
		dossier.addLayer("delegation", List.of());
		new FolderDossierStore().save(dossier, folder.resolve("plain"));
	}

	private Spoken as(String who, String... words) {
		var all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--identity", at(who + ".id"), "--passphrase-file", at("pass")));
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var engine = Engine.builder().dossierStore(new FolderDossierStore()).sealer(sealer).build();
		int code = new CommandLine(() -> engine, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false).run(all.toArray(String[]::new));
		return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private String done(String who, String... words) {
		Spoken spoken = as(who, words);
		assertEquals(0, spoken.code(), spoken.err());
		return spoken.out();
	}

	private String refused(String who, int code, String... words) {
		Spoken spoken = as(who, words);
		assertEquals(code, spoken.code(), spoken.out());
		assertEquals(1, spoken.err().lines().count(), spoken.err());
		return spoken.err();
	}

	private String words(String card) {
		return done("ana", "identity", "show", "--card", card).lines().filter(l -> l.startsWith("words")).findFirst().orElseThrow()
				.substring(7);
	}

	@Test
	void twoPeopleShareADossier() throws Exception {
		for (String who : List.of("ana", "ben")) {
			done(who, "identity", "new", "--name", who);
			done(who, "identity", "export", "-o", at(who + ".card"));
		}
		done("ana", "seal", at("plain"), "-o", at("sealed"));
		assertTrue(done("ana", "show", at("sealed"), "-a", "delegation").contains("delegation"));
		assertTrue(refused("ben", 1, "show", at("sealed")).contains("send your card"));
		refused("ana", 1, "members", "add", at("sealed"), "--card", at("ben.card"), "--words", "other words");
		done("ana", "members", "add", at("sealed"), "--card", at("ben.card"), "--words", words(at("ben.card")));
		done("ben", "identity", "trust", "--card", at("ana.card"), "--words", words(at("ana.card")));
		done("ana", "sync", at("sealed"), at("shared"));
		done("ben", "sync", at("bens"), at("shared"));
		assertTrue(done("ben", "show", at("bens")).contains("Agreement on Fisheries"));
		assertTrue(refused("ben", 1, "show", at("bens"), "-a", "delegation").contains("no audience"));
		assertTrue(done("ana", "members", "list", at("sealed")).contains("ben"));
		done("ana", "members", "remove", at("sealed"), "--member", "ben");
		assertTrue(done("ana", "log", at("sealed")).contains("removed ben"));
		String proof = done("ana", "log", at("sealed"), "--proof", "--since", "1");
		assertTrue(proof.contains("goes on from size 1") && proof.contains("entry 2 "), proof);
		refused("ana", 2, "log", at("sealed"), "--since", "1");
		refused("ana", 2, "log", at("sealed"), "--proof", "--since", "0");
		assertTrue(done("ana", "history", at("sealed")).contains("(latest)"));
		assertTrue(done("ana", "verify", at("sealed")).contains("Sound"));
	}

	@Test
	void copiesAndShares() throws Exception {
		done("ana", "identity", "new", "--name", "ana");
		done("ana", "seal", at("plain"), "-o", at("sealed"));
		done("ana", "backup", at("sealed"), "-o", at("copy"));
		done("ana", "restore", at("copy"), "-o", at("restored"));
		assertTrue(done("ana", "verify", at("restored")).contains("Sound"));
		assertTrue(done("ana", "repair", at("restored"), "--from", at("copy")).contains("Nothing was missing"));
		done("ana", "lock", at("sealed"));
		done("ana", "open", at("sealed"));
		done("ana", "escrow", "split", at("sealed"), "--needed", "2", "--shares", "3", "-o", at("shares"));
		done("ana", "escrow", "recover", at("sealed"), "--share", at("shares/share-1.share"), "--share", at("shares/share-3.share"),
				"-o", at("recovered"));
		assertTrue(done("ana", "open", at("recovered")).contains("public"));
		refused("ana", 1, "escrow", "recover", at("sealed"), "--share", at("shares/share-2.share"), "-o", at("again"));
		assertFalse(Files.exists(folder.resolve("again")));
	}

	@Test
	void anAudienceIsKeptUntilItsDateOrDestroyed() throws Exception {
		done("ana", "identity", "new", "--name", "ana");
		done("ana", "seal", at("plain"), "-o", at("sealed"));
		assertTrue(done("ana", "retention", "list", at("sealed")).contains("kept without an end"));
		done("ana", "retention", "set", at("sealed"), "--audience", "delegation", "--on", "2036-01-31");
		assertTrue(done("ana", "retention", "list", at("sealed")).contains(", set by ana"));
		refused("ana", 2, "retention", "set", at("sealed"), "--audience", "delegation");
		refused("ana", 2, "retention", "set", at("sealed"), "--audience", "delegation", "--on", "tomorrow");
		assertTrue(refused("ana", 1, "retention", "set", at("sealed"), "--audience", "public", "--on", "2035-01-31").contains("kept longer"));
		assertTrue(refused("ana", 1, "retention", "destroy", at("sealed"), "--audience", "public").contains("hangs on the public text"));
		done("ana", "retention", "destroy", at("sealed"), "--audience", "delegation");
		assertTrue(done("ana", "retention", "list", at("sealed")).contains("destroyed: the keys of an audience"));
		assertTrue(done("ana", "verify", at("sealed")).contains("were destroyed"));
		refused("ana", 1, "show", at("sealed"), "-a", "delegation");
	}

	@Test
	void anIdentityIsRenewedCertifiedAndSealedAnew() throws Exception {
		done("ana", "identity", "new", "--name", "Ana Ruiz");
		done("ben", "identity", "new", "--name", "ben");
		done("ben", "identity", "export", "-o", at("ben.card"));
		String shown = done("ana", "identity", "show");
		assertTrue(shown.contains("valid  until "), shown);
		done("ana", "identity", "renew");
		assertEquals(shown.substring(shown.indexOf("words")), done("ana", "identity", "show").substring(shown.indexOf("words")));
		done("ana", "identity", "request", "-o", at("ana.csr"));
		assertTrue(Files.readString(folder.resolve("ana.csr")).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
		refused("ana", 1, "identity", "request", "-o", at("ana.csr"));
		refused("ana", 1, "identity", "certify", "--chain", at("ben.card"));
		done("ana", "identity", "trust", "--card", at("ben.card"), "--words", words(at("ben.card")));
		assertTrue(done("ana", "identity", "trusted").contains("ben"));
		done("ana", "identity", "distrust", "--member", "ben");
		assertEquals("", done("ana", "identity", "trusted"));
		refused("ana", 1, "identity", "distrust", "--member", "ben");
		Files.writeString(folder.resolve("new"), "another horse battery\n");
		done("ana", "identity", "passphrase", "--new-passphrase-file", at("new"));
		assertTrue(refused("ana", 1, "identity", "renew").contains("passphrase"));
		Files.writeString(folder.resolve("pass"), "another horse battery\n");
		done("ana", "identity", "renew");
	}

	@Test
	void whatIsOddIsOneLineAndLeavesNothing() throws Exception {
		for (String passphrase : List.of("", "short", "aaaaaaaaaaaaaaaa", "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000")) {
			Files.writeString(folder.resolve("pass"), passphrase);
			refused("ana", 1, "identity", "new", "--name", "ana");
		}
		Files.write(folder.resolve("pass"), new byte[] { -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 });
		refused("ana", 1, "identity", "new", "--name", "ana");
		Files.writeString(folder.resolve("pass"), "correct horse battery");
		for (String name : List.of("", " ", "\u202eana", "x".repeat(65), "a\nb")) {
			refused("ana", 1, "identity", "new", "--name", name);
		}
		refused("ana", 1, "identity", "new", "--name", "ana", "--token", at("pass"), "--pin-file", at("pass"));
		refused("ana", 1, "identity", "new", "--name", "ana", "--token", at("none.so"), "--pin-file", at("pass"));
		refused("ana", 2, "identity", "new", "--name", "ana", "--token", at("pass"), "--slot", "first");
		refused("ana", 2, "identity", "new", "--name", "ana", "--slot", "1");
		refused("ana", 1, "identity", "show");
		assertFalse(Files.exists(folder.resolve("ana.id")));
		done("ana", "identity", "new", "--name", "ana");
		refused("ana", 1, "identity", "move", "--token", at("pass"));
		refused("ana", 2, "identity", "move");
		refused("ana", 1, "identity", "export", "-o", folder.toString());
		refused("ana", 1, "seal", at("pass"), "-o", at("sealed"));
		refused("ana", 1, "seal", at("plain"), "-o", at("no folder/sealed"));
		assertFalse(Files.exists(folder.resolve("sealed")));
		done("ana", "seal", at("plain"), "-o", at("a folder \u00e9"));
		refused("ana", 1, "seal", at("a folder \u00e9"), "-o", at("again"));
		assertTrue(done("ana", "members", "list", at("a folder \u00e9"), "--json").startsWith("[{\"audience\":\"public\",\"name\":\"ana\""));
		refused("ben", 1, "open", at("a folder \u00e9"));
	}

	@Test
	void wrongUseAndFaultsAreOneLine() throws Exception {
		refused("ana", 2, "identity", "dance");
		refused("ana", 2, "identity", "new");
		refused("ana", 1, "open", at("plain"));
		refused("ana", 1, "verify", at("nothing"));
		done("ana", "identity", "new", "--name", "ana");
		refused("ana", 1, "identity", "new", "--name", "ana");
		done("ana", "seal", at("plain"), "-o", at("sealed"));
		Files.writeString(folder.resolve("pass"), "another passphrase\n");
		assertTrue(refused("ana", 1, "open", at("sealed")).contains("passphrase"));
	}
}
