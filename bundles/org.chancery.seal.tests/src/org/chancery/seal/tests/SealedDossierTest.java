package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.AccessRecord;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed dossier from its first day on. */
class SealedDossierTest {

	@TempDir
	Path folder;

	private Office office;
	private Path place;

	@BeforeEach
	void sealOne() throws Exception {
		office = new Office(folder);
		place = folder.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(3, "allies", "delegation");
		Drafts.privately(dossier, "delegation", 1, "No access within six miles.");
		office.person("Ana").dossiers().save(dossier, place);
		office.clock.advance(Duration.ofHours(1));
	}

	@Test
	void whatWasSavedIsOpenedAgain() throws Exception {
		OpenDossier again = office.person("Ana").dossiers().open(place);
		assertTrue(Drafts.text(again, "delegation").contains("six miles"));
		assertFalse(Drafts.text(again, "public").contains("six miles"));
		Drafts.reword(again, 0, "Nobody shall fish.");
		office.person("Ana").dossiers().save(again, place);
		assertTrue(Drafts.text(office.person("Ana").dossiers().open(place), "public").contains("Nobody shall fish."));
		assertSound("Ana");
	}

	@Test
	void manySavesAreKeptAndFolded() throws Exception {
		var store = office.person("Ana").dossiers();
		OpenDossier dossier = store.open(place);
		for (int i = 0; i < 100; i++) {
			office.clock.advance(Duration.ofMinutes(1));
			Drafts.reword(dossier, i % 3, "Version " + i + ".");
			store.save(dossier, place);
		}
		SealedDossier managed = office.person("Ana").dossier(place);
		List<SavedVersion> history = managed.history("public");
		assertEquals(101, history.size());
		assertEquals(1, history.stream().filter(SavedVersion::latest).count());
		assertTrue(Drafts.text(managed.open(), "public").contains("Version 99."));
		OpenDossier earlier = managed.at(history.get(50).made());
		assertTrue(Drafts.text(earlier, "public").contains("Version 49."));
		managed.takeUp("public", history.get(50).id());
		assertTrue(Drafts.text(store.open(place), "public").contains("Version 49."));
		try (var files = Files.list(publicFolder("parcels"))) {
			assertTrue(files.count() < 40);
		}
		assertSound("Ana");
	}

	private Path publicFolder(String kind) throws Exception {
		try (var files = Files.list(place)) {
			return files.filter(f -> f.getFileName().toString().length() == 32).map(f -> f.resolve(kind))
					.filter(f -> f.toFile().list().length > 2).findFirst().orElseThrow();
		}
	}

	@Test
	void membersReadWhatTheyShouldFromTheirDayOn() throws Exception {
		assertThrows(UnreadableFileException.class, () -> office.person("Ben").dossiers().open(place));
		SealedDossier managed = office.person("Ana").dossier(place);
		assertEquals(List.of("public", "allies"), managed.addMember(office.card("Ben"), "allies", false, null));
		UnreadableFileException untrusted = assertThrows(UnreadableFileException.class,
				() -> office.person("Ben").dossiers().open(place));
		assertTrue(untrusted.getMessage().contains(office.card("Ana").words()), untrusted.getMessage());
		office.trust("Ben", "Ana");
		OpenDossier his = office.person("Ben").dossiers().open(place);
		assertTrue(his.audience("allies").isPresent());
		assertTrue(his.audience("delegation").isEmpty());
		Drafts.reword(his, 2, "Ben was here.");
		office.person("Ben").dossiers().save(his, place);
		assertTrue(Drafts.text(office.person("Ana").dossiers().open(place), "delegation").contains("Ben was here."));

		office.clock.advance(Duration.ofDays(1));
		assertEquals(List.of("public", "allies"), office.person("Ana").dossier(place).removeMember("Ben", "public"));
		OpenDossier hers = office.person("Ana").dossiers().open(place);
		Drafts.reword(hers, 2, "Without Ben.");
		office.person("Ana").dossiers().save(hers, place);
		OpenDossier old = office.person("Ben").dossiers().open(place);
		assertTrue(Drafts.text(old, "public").contains("Ben was here."), "what he had, he keeps");
		assertFalse(Drafts.text(old, "public").contains("Without Ben."));
		Drafts.reword(old, 2, "Ben again.");
		assertThrows(DossierException.class, () -> office.person("Ben").dossiers().save(old, place));
		List<AudienceMember> members = office.person("Ana").dossier(place).members();
		assertTrue(members.stream().anyMatch(m -> m.name().equals("Ben") && !m.reads()));
		assertSound("Ana");
		assertSound("Ben");
	}

	@Test
	void aTimeThatEndsBeginsAnEpochByItself() throws Exception {
		office.trust("Ben", "Ana");
		office.person("Ana").dossier(place).addMember(office.card("Ben"), "public", false,
				office.clock.instant().plus(Duration.ofDays(30)));
		office.person("Ben").dossiers().open(place);
		office.clock.advance(Duration.ofDays(31));
		OpenDossier hers = office.person("Ana").dossiers().open(place);
		Drafts.reword(hers, 0, "After his time.");
		office.person("Ana").dossiers().save(hers, place);
		assertFalse(Drafts.text(office.person("Ben").dossiers().open(place), "public").contains("After his time."));
		List<AccessRecord> log = office.person("Ana").dossier(place).log();
		assertTrue(log.stream().anyMatch(r -> r.what().equals("the time of Ben had ended")));
		assertSound("Ana");
	}

	@Test
	void aCopyIsTheSameAndRepairs() throws Exception {
		Path copy = folder.resolve("copy");
		office.person("Ana").dossier(place).backup(copy, new BasicMonitor());
		Path restored = folder.resolve("restored");
		office.sealer.restore(copy, restored);
		try (var files = Files.walk(copy)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!file.startsWith(copy.resolve("local"))) {
					assertEquals(-1, Files.mismatch(file, restored.resolve(copy.relativize(file))), file.toString());
				}
			}
		}
		try (var files = Files.walk(copy)) {
			Path parcel = files.filter(f -> f.getParent().endsWith("parcels")).findFirst().orElseThrow();
			Files.delete(place.resolve(copy.relativize(parcel)));
		}
		assertThrows(UnreadableFileException.class, () -> office.person("Ana").dossiers().open(place));
		office.sealer.repair(place, copy);
		assertSound("Ana");
	}

	private void assertSound(String who) throws Exception {
		assertNull(office.person(who).verify(place, new BasicMonitor()).fault());
	}
}
