package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.SavedMerge;
import org.chancery.core.sealing.SavedVersion;
import org.chancery.core.sealing.SealedDossier;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every saved state can be read as it was, those of one second and those that a merge put aside too. */
class StatesTest {

	@TempDir
	Path folder;

	private Office office;

	@BeforeEach
	void anOffice() {
		office = new Office(folder);
		office.merger = new LineMerger();
	}

	private Path place(String who) {
		return folder.resolve(who);
	}

	private void save(String who, String words) throws Exception {
		OpenDossier dossier = office.person(who).dossiers().open(place(who));
		Drafts.reword(dossier, 0, words);
		office.person(who).dossiers().save(dossier, place(who));
	}

	private void sync(String who) throws Exception {
		office.clock.advance(Duration.ofSeconds(1));
		office.person(who).synchronize(place(who), folder.resolve("shared").toString(), new BasicMonitor());
	}

	private static String first(SealedDossier dossier, SavedVersion version) throws Exception {
		return Drafts.text(dossier.state("public", version.id()), "public");
	}

	@Test
	void statesOfOneSecondAreToldApart() throws Exception {
		office.person("Ana").dossiers().save(Drafts.treaty(1, "delegation"), place("Ana"));
		save("Ana", "First words.");
		save("Ana", "Second words.");
		SealedDossier dossier = office.person("Ana").dossier(place("Ana"));
		List<SavedVersion> states = dossier.history("public");
		assertEquals(3, states.size());
		assertEquals(states.get(0).made(), states.get(2).made());
		assertTrue(first(dossier, states.get(0)).contains("Second words"));
		assertTrue(first(dossier, states.get(1)).contains("First words"));
		assertTrue(first(dossier, states.get(2)).contains("quota 0"));
		assertTrue(Drafts.text(dossier.state("public", states.get(1).id()), "delegation").contains("First words"));
	}

	@Test
	void bothSidesOfAMergeAndWhatTheyComeFromCanBeRead() throws Exception {
		office.person("Ana").dossiers().save(Drafts.treaty(1), place("Ana"));
		office.person("Ana").dossier(place("Ana")).addMember(office.card("Bo"), "public", false, null);
		office.trust("Bo", "Ana");
		sync("Ana");
		sync("Bo");
		save("Ana", "Ana's words.");
		office.clock.advance(Duration.ofSeconds(5));
		save("Bo", "Bo's words.");
		sync("Ana");
		sync("Bo");
		SealedDossier dossier = office.person("Bo").dossier(place("Bo"));
		SavedMerge merge = SavedMerge.in(dossier.history("public")).getFirst();
		assertEquals("merged", merge.merged().reason());
		assertTrue(first(dossier, merge.one()).contains("Bo's words"));
		assertTrue(first(dossier, merge.other()).contains("Ana's words"));
		assertTrue(first(dossier, merge.base().orElseThrow()).contains("quota 0"));
		assertEquals("Ana", merge.other().author());
	}

	@Test
	void anEndIsSetWithoutTheCard() throws Exception {
		office.person("Ana").dossiers().save(Drafts.treaty(1, "delegation"), place("Ana"));
		SealedDossier dossier = office.person("Ana").dossier(place("Ana"));
		dossier.addMember(office.card("Bo"), "delegation", true, null);
		office.clock.advance(Duration.ofDays(1));
		assertEquals(List.of("public", "delegation"), dossier.setEnd("Bo", "delegation", office.clock.instant().plusSeconds(60)));
		assertEquals(List.of(), dossier.setEnd("Bo", "delegation", office.clock.instant().plusSeconds(60)));
		assertTrue(dossier.members().stream().filter(each -> each.name().equals("Bo")).allMatch(each -> each.officer() && each.reads()
				&& each.until().equals(office.clock.instant().plusSeconds(60)) && each.since().isBefore(office.clock.instant())));
		office.clock.advance(Duration.ofDays(1));
		SealedDossier later = office.person("Ana").dossier(place("Ana"));
		assertEquals(List.of("Ana"), later.members().stream().filter(each -> each.reads()).map(each -> each.name()).distinct().toList());
	}
}
