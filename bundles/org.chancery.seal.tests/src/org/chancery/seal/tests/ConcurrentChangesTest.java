package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.AddPrivateClause;
import org.chancery.core.overlay.Declassify;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Run;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people do at the same time, each without the other, that concerns more than one text. */
class ConcurrentChangesTest {

	@TempDir
	Path folder;

	private Office office;
	private String shared;

	@BeforeEach
	void anOffice() {
		office = new Office(folder);
		shared = folder.resolve("shared").toString();
	}

	private Path place(String who) {
		return folder.resolve(who + "'s dossier");
	}

	private void sync(String... people) throws Exception {
		for (String who : people) {
			office.clock.advance(Duration.ofSeconds(1));
			office.person(who).synchronize(place(who), shared, new BasicMonitor());
		}
	}

	private List<String> readers(String who) throws Exception {
		return office.person(who).dossier(place(who)).members().stream().filter(AudienceMember::reads).map(AudienceMember::name)
				.sorted().toList();
	}

	private void share(OpenDossier dossier, String audience, String... others) throws Exception {
		office.person("Ana").dossiers().save(dossier, place("Ana"));
		for (String who : others) {
			office.person("Ana").dossier(place("Ana")).addMember(office.card(who), audience, !who.equals("Dan") && !who.equals("Eva"), null);
			office.trust(who, "Ana");
		}
		sync("Ana");
		sync(others);
	}

	private void save(String who, String words) throws Exception {
		OpenDossier dossier = office.person(who).dossiers().open(place(who));
		Drafts.reword(dossier, 0, words);
		office.person(who).dossiers().save(dossier, place(who));
	}

	@Test
	void twoOfficersRemoveTwoPeopleAndNothingIsLost() throws Exception {
		office.merger = new LineMerger();
		share(Drafts.treaty(2), "public", "Cleo", "Dan", "Eva");
		office.person("Ana").dossier(place("Ana")).removeMember("Dan", "public");
		office.person("Cleo").dossier(place("Cleo")).removeMember("Eva", "public");
		save("Cleo", "Written after Cleo's removal.");
		sync("Ana", "Cleo", "Ana");
		assertTrue(Drafts.text(office.person("Ana").dossiers().open(place("Ana")), "public").contains("Written after Cleo"));
		assertEquals(List.of("Ana", "Cleo"), readers("Ana"));
		sync("Ana", "Cleo");
		assertEquals(List.of("Ana", "Cleo"), readers("Cleo"));
		assertNull(office.person("Cleo").verify(place("Cleo"), new BasicMonitor()).fault());
		office.person("Ana").dossier(place("Ana")).addMember(office.card("Eva"), "public", false, null);
		assertEquals(List.of("Ana", "Cleo", "Eva"), readers("Ana"), "who is let in again stays in");
	}

	@Test
	void whoIsRemovedCannotRemoveInReturn() throws Exception {
		office.merger = new LineMerger();
		share(Drafts.treaty(2), "public", "Cleo", "Dan");
		office.person("Ana").dossier(place("Ana")).removeMember("Cleo", "public");
		office.person("Cleo").dossier(place("Cleo")).removeMember("Dan", "public");
		save("Cleo", "Written after the end.");
		sync("Ana", "Cleo", "Ana");
		assertEquals(List.of("Ana", "Dan"), readers("Ana"));
		assertFalse(Drafts.text(office.person("Ana").dossiers().open(place("Ana")), "public").contains("after the end"));
	}

	@Test
	void whoWasLetInBesideAnotherChangeIsLetInAgain() throws Exception {
		office.merger = new LineMerger();
		share(Drafts.treaty(2), "public", "Cleo", "Dan");
		office.person("Ana").dossier(place("Ana")).removeMember("Dan", "public");
		office.person("Cleo").dossier(place("Cleo")).addMember(office.card("Finn"), "public", false, null);
		office.trust("Finn", "Cleo");
		office.trust("Finn", "Ana");
		office.person("Cleo").synchronize(place("Cleo"), folder.resolve("between").toString(), new BasicMonitor());
		office.person("Finn").synchronize(place("Finn"), folder.resolve("between").toString(), new BasicMonitor());
		save("Finn", "By Finn.");
		office.person("Finn").synchronize(place("Finn"), folder.resolve("between").toString(), new BasicMonitor());
		office.person("Cleo").synchronize(place("Cleo"), folder.resolve("between").toString(), new BasicMonitor());
		sync("Ana", "Cleo", "Ana");
		assertEquals(List.of("Ana", "Cleo"), readers("Ana"));
		assertTrue(office.person("Ana").dossier(place("Ana")).remarks().stream().anyMatch(r -> r.contains("at the same time")));
		office.person("Ana").dossier(place("Ana")).addMember(office.card("Finn"), "public", false, null);
		sync("Ana", "Finn");
		assertEquals(List.of("Ana", "Cleo", "Finn"), readers("Finn"));
	}

	/** As a merger does for which a change outweighs a deletion. */
	private static HoldingMerger.Merged longer(byte[] base, byte[] one, byte[] other) {
		return new HoldingMerger.Merged(one.length >= other.length ? one : other, List.of());
	}

	@Test
	void aClauseThatWasDeclassifiedHereAndEditedThereIsKeptTwiceAndTold() throws Exception {
		office.merger = ConcurrentChangesTest::longer;
		OpenDossier dossier = Drafts.treaty(2, "delegation");
		Layer layer = (Layer) dossier.holding(dossier.audience("delegation").orElseThrow());
		AddPrivateClause.after(dossier, layer, Drafts.article("A secret quota."), dossier.dossier().getText().getClauses().get(0)).perform();
		share(dossier, "delegation", "Cleo");
		OpenDossier anas = office.person("Ana").dossiers().open(place("Ana"));
		new Declassify(anas, layer(anas).getPrivateClauses().get(0), anas.dossier().getAudience()).perform();
		office.person("Ana").dossiers().save(anas, place("Ana"));
		OpenDossier cleos = office.person("Cleo").dossiers().open(place("Cleo"));
		((Run) layer(cleos).getPrivateClauses().get(0).getClause().getWordings().get(0).getContent().get(0))
				.setText("A secret quota, much larger than anybody would believe.");
		office.person("Cleo").dossiers().save(cleos, place("Cleo"));
		sync("Ana", "Cleo", "Ana");
		var managed = office.person("Ana").dossier(place("Ana"));
		assertTrue(managed.remarks().stream().anyMatch(r -> r.contains("changed above")), managed.remarks().toString());
		String above = Drafts.text(managed.open(), "delegation");
		assertTrue(above.contains("A secret quota.") && above.contains("than anybody would believe"), above);
		assertFalse(Drafts.text(managed.open(), "public").contains("believe"));
		office.person("Ana").dossiers().save(managed.open(), place("Ana"));
		assertFalse(office.person("Ana").dossier(place("Ana")).remarks().stream().anyMatch(r -> r.contains("changed above")));
	}

	private static Layer layer(OpenDossier dossier) {
		return (Layer) dossier.holding(dossier.audience("delegation").orElseThrow());
	}
}
