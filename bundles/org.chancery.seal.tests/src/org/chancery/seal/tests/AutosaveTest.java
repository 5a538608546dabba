package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed, kept by itself, and then the program was gone. */
class AutosaveTest {

	@TempDir
	Path folder;

	private Office office;
	private Path place;

	@BeforeEach
	void sealOne() throws Exception {
		office = new Office(folder);
		office.merger = new LineMerger();
		place = folder.resolve("dossier");
		office.person("Ana").dossiers().save(Drafts.treaty(3, "delegation"), place);
	}

	private SealedDossier open(String who) throws Exception {
		return office.person(who).dossier(place);
	}

	private String text(String audience) throws Exception {
		return Drafts.text(open("Ana").open(), audience);
	}

	private List<Path> kept() throws Exception {
		return Tree.files(place.resolve("local")).stream().filter(f -> f.getFileName().toString().startsWith("autosave-")).toList();
	}

	/** Types into both audiences, has it kept, and forgets the program. */
	private void crash(String words) throws Exception {
		SealedDossier dossier = open("Ana");
		Drafts.reword(dossier.open(), 0, "superseded");
		assertTrue(dossier.autosaves().keep(dossier.open()));
		office.clock.advance(Duration.ofSeconds(5));
		Drafts.reword(dossier.open(), 0, words);
		Drafts.privately(dossier.open(), "delegation", 1, "Privately " + words);
		assertTrue(dossier.autosaves().keep(dossier.open()));
		assertEquals(Optional.empty(), dossier.autosaves().found(), "one's own is not found");
	}

	@Test
	void whatWasKeptIsFoundAndTakenUp() throws Exception {
		crash("typed and never saved");
		assertEquals(1, kept().size());
		office.clock.advance(Duration.ofHours(1));
		SealedDossier again = open("Ana");
		assertEquals(Instant.parse("2026-01-05T09:00:05Z"), again.autosaves().found().orElseThrow());
		assertFalse(Drafts.text(again.open(), "public").contains("never saved"));
		again.autosaves().takeUp();
		assertEquals(List.of(), kept());
		assertTrue(text("public").contains("typed and never saved") && text("delegation").contains("Privately typed"));
		assertFalse(text("public").contains("superseded"));
		assertEquals(Optional.empty(), open("Ana").autosaves().found());
		List<SavedVersion> history = open("Ana").history("public");
		assertEquals(2, history.size());
		assertNull(office.person("Ana").verify(place, new BasicMonitor()).fault());
	}

	@Test
	void whatOthersSavedSinceIsMerged() throws Exception {
		crash("typed and never saved");
		OpenDossier other = office.person("Ana").dossiers().open(place);
		Drafts.reword(other, 2, "Saved since.");
		office.person("Ana").dossiers().save(other, place);
		open("Ana").autosaves().takeUp();
		assertTrue(text("public").contains("typed and never saved") && text("public").contains("Saved since."));
		assertEquals(1, open("Ana").history("public").stream().filter(SavedVersion::latest).count());
	}

	@Test
	void savingAndDiscardingClearIt() throws Exception {
		SealedDossier dossier = open("Ana");
		Drafts.reword(dossier.open(), 0, "Kept, then saved.");
		dossier.autosaves().keep(dossier.open());
		office.person("Ana").dossiers().save(dossier.open(), place);
		assertEquals(List.of(), kept());
		assertFalse(dossier.autosaves().keep(dossier.open()), "nothing differs from what was saved");
		crash("unwanted");
		open("Ana").autosaves().discard();
		assertEquals(List.of(), kept());
		assertFalse(text("public").contains("unwanted"));
	}

	@Test
	void anAudienceThatWasNeverSavedIsKeptToo() throws Exception {
		SealedDossier dossier = open("Ana");
		dossier.open().addLayer("cabinet", List.of(dossier.open().audience("delegation").orElseThrow()));
		Drafts.privately(dossier.open(), "cabinet", 1, "For the cabinet.");
		dossier.autosaves().keep(dossier.open());
		open("Ana").autosaves().takeUp();
		assertTrue(text("cabinet").contains("For the cabinet."));
	}

	@Test
	void itOpensForItsAuthorAlone() throws Exception {
		open("Ana").addMember(office.card("Ben"), "delegation", true, null);
		office.trust("Ben", "Ana");
		crash("hers alone");
		SealedDossier his = open("Ben");
		assertEquals(Optional.empty(), his.autosaves().found());
		his.autosaves().discard();
		assertEquals(1, kept().size(), "what is somebody else's stays");
	}

	@Test
	void noChangedByteIsTakenUp() throws Exception {
		crash("typed");
		Path file = kept().get(0);
		byte[] bytes = Files.readAllBytes(file);
		SealedDossier again = open("Ana");
		int refused = 0;
		for (int i = 0; i < bytes.length; i += 97) {
			byte[] changed = bytes.clone();
			changed[i] ^= 1;
			Files.write(file, changed);
			try {
				assertEquals(Optional.empty(), again.autosaves().found(), "byte " + i);
			} catch (DossierException refusal) {
				assertTrue(refusal.getMessage().startsWith("What was kept and not saved cannot be read"), refusal.getMessage());
				refused++;
			}
		}
		assertTrue(refused > bytes.length / 97 / 2);
		System.out.println("autosave: " + bytes.length / 97 + " changed bytes, 0 taken up, 0 unchecked exceptions");
		open("Ana").autosaves().discard();
		assertEquals(List.of(), kept(), "what is damaged can be discarded");
	}

	@Test
	void aLockedDossierKeepsNothing() throws Exception {
		SealedDossier dossier = open("Ana");
		office.person("Ana").lock(dossier.open());
		assertThrows(DossierException.class, () -> dossier.autosaves().keep(dossier.open()));
	}
}
