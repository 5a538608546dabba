package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.DossierSealer;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the sealed formats. Version 1: identity, dossier with three audiences and two members, shares. */
class SampleTest {

	@TempDir
	Path folder;

	static Path sample(String version) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			for (String inside : List.of("samples", "bundles/org.chancery.seal.tests/samples")) {
				if (Files.isDirectory(at.resolve(inside).resolve(version))) {
					return at.resolve(inside).resolve(version);
				}
			}
		}
		throw new IllegalStateException("start the tests inside the repository");
	}

	@Test
	void versionOneOpensForEver() throws Exception {
		Tree.copy(sample("sealed-1"), folder);
		var sealer = new DossierSealer();
		UnlockedIdentity ana = sealer.unlock(folder.resolve("ana.identity"), Office.PASSPHRASE, null);
		assertEquals("Ana", ana.card().name());
		assertEquals(Files.readString(folder.resolve("words.txt")).strip(), ana.card().words());
		Path place = folder.resolve("dossier");
		assertNull(ana.verify(place, new BasicMonitor()).fault());
		OpenDossier dossier = ana.dossiers().open(place);
		assertTrue(Drafts.text(dossier, "delegation").contains("No access within six miles."));
		assertTrue(Drafts.text(dossier, "public").contains("Reworded once."));
		var history = ana.dossier(place).history("public");
		assertTrue(history.stream().map(SavedVersion::reason).toList().contains("resealed"));
		Map<String, byte[]> shares = new TreeMap<>();
		for (Path each : Tree.files(folder.resolve("shares"))) {
			shares.put(each.getFileName().toString(), Files.readAllBytes(each));
		}
		ana.recover(place, shares, folder.resolve("recovered"));
		assertTrue(ana.dossiers().open(folder.resolve("recovered")).audience("allies").isPresent());
	}

	/** What version 2 added: a date, a timestamp, and an audience whose keys were destroyed. */
	@Test
	void versionTwoOpensForEver() throws Exception {
		Tree.copy(sample("sealed-2"), folder);
		UnlockedIdentity ana = new DossierSealer().unlock(folder.resolve("ana.identity"), Office.PASSPHRASE, null);
		Path place = folder.resolve("dossier");
		byte[] authority = Files.readAllBytes(folder.resolve("authority.pem"));
		var verdict = ana.verify(place, List.of(authority), new BasicMonitor());
		assertNull(verdict.fault());
		assertTrue(verdict.counts().stream().anyMatch(line -> line.startsWith("1 record proves")), verdict.counts().toString());
		var dossier = ana.dossier(place);
		assertEquals(List.of("public", "delegation"), dossier.open().audiences().stream().map(a -> a.getName()).toList());
		assertEquals(Instant.parse("2126-01-01T00:00:00Z"), dossier.retention().terms().get(1).date());
		assertEquals(1, dossier.retention().destroyed().size());
		var stamp = dossier.timestamps().all(List.of(authority)).get(0);
		assertTrue(stamp.trusted() && stamp.fault() == null);
		assertTrue(Drafts.text(dossier.open(), "delegation").contains("No access within six miles."));
	}

	/** Made the sample of version 2. */
	static void makeSecond(Path to) throws Exception {
		var office = new Office(to);
		office.clock.advance(Duration.between(office.clock.instant(), Clock.systemUTC().instant()));
		OpenDossier dossier = Drafts.treaty(3, "allies", "delegation");
		Drafts.privately(dossier, "delegation", 1, "No access within six miles.");
		Path place = to.resolve("dossier");
		office.sealer.createIdentity(to.resolve("ana.identity"), "Ana", Office.PASSPHRASE);
		UnlockedIdentity ana = office.sealer.unlock(to.resolve("ana.identity"), Office.PASSPHRASE, null);
		ana.dossiers().save(dossier, place);
		ana.dossier(place).retention().set("delegation", Instant.parse("2126-01-01T00:00:00Z"));
		try (var authority = new StampAuthority()) {
			ana.dossier(place).timestamps().ask("public", authority.start());
			Files.write(to.resolve("authority.pem"), StampAuthority.pem(authority.root));
			Files.write(to.resolve("answer.tsr"), authority.answer(authority.lastRequest, office.clock.instant()));
		}
		ana.dossier(place).retention().destroy("allies");
		Tree.delete(place.resolve("local"));
	}

	/** Made the sample; kept so that the next version's is made in the same way. */
	static void make(Path to) throws Exception {
		var office = new Office(to);
		office.clock.advance(Duration.between(office.clock.instant(), Clock.systemUTC().instant()));
		OpenDossier dossier = Drafts.treaty(3, "allies", "delegation");
		Drafts.privately(dossier, "delegation", 1, "No access within six miles.");
		Path place = to.resolve("dossier");
		office.sealer.createIdentity(to.resolve("ana.identity"), "Ana", Office.PASSPHRASE);
		UnlockedIdentity ana = office.sealer.unlock(to.resolve("ana.identity"), Office.PASSPHRASE, null);
		ana.dossiers().save(dossier, place);
		Drafts.reword(dossier, 0, "Reworded once.");
		ana.dossiers().save(dossier, place);
		ana.dossier(place).addMember(office.card("Ben"), "public", false, null);
		var shares = ana.dossier(place).split("allies", 2, 3);
		Files.createDirectories(to.resolve("shares"));
		for (int i = 0; i < 2; i++) {
			Files.write(to.resolve("shares").resolve("share-" + i), shares.get(i));
		}
		Files.writeString(to.resolve("words.txt"), ana.card().words() + "\n");
		Tree.delete(place.resolve("local"));
		Files.delete(to.resolve("Ben.identity"));
	}

	/** Words: the folder of the sample, its version. */
	public static void main(String[] words) throws Exception {
		Path to = Files.createDirectories(Path.of(words[0]));
		if (words[1].equals("2")) {
			makeSecond(to);
		} else {
			make(to);
		}
	}
}
