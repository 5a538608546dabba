package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ui.sealing.IdentityHolder;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person gives keys to custodians, recovers by them, keeps copies, and says until when an audience is kept. */
class CustodiansJourneyTest {
	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();
	private SealedOffice office;

	@BeforeEach
	void seal() throws Exception {
		office = new SealedOffice(folder, window);
		office.open();
	}

	@AfterEach
	void close() {
		office.close();
	}

	@Test
	void threeOfFiveCustodiansRecoverAndAnAlteredShareIsNamed() throws Exception {
		Path shares = folder.resolve("shares");
		window.command("org.chancery.ui.splitKeys");
		Page.titled("Split keys").type("New folder for the shares:", shares.toString()).press("Split").gone();
		Page.titled("Split keys").awaits("Any 3 of them open").press("OK").gone();
		assertEquals(5, Files.list(shares).count());
		window.close();
		IdentityHolder.get().choose(office.identity("Cleo Dahl"));
		office.as("Cleo Dahl", cleo -> cleo.trust(office.card("Anna Lind")));
		byte[] altered = Files.readAllBytes(shares.resolve("share-2.share"));
		altered[90] ^= 1;
		Path bad = Files.write(folder.resolve("altered.share"), altered);
		recover(shares.resolve("share-1.share"), bad, shares.resolve("share-5.share"));
		office.unlock();
		Page.titled("Recover dossier").awaits("altered.share").press("OK").gone();
		recover(shares.resolve("share-1.share"), shares.resolve("share-3.share"), shares.resolve("share-5.share"));
		office.awaitOpen(folder.resolve("recovered"));
		assertEquals("Access is free of charge.", office.words());
		assertEquals("delegation", window.ask(session -> session.audiences().getLast().getName()));
	}

	private void recover(Path... shares) {
		window.command("org.chancery.ui.recoverDossier");
		Page.titled("Recover with").type("Sealed dossier:", office.place.toString())
				.type("Shares, one a line:", Stream.of(shares).map(Path::toString).collect(Collectors.joining("\n")))
				.type("New folder:", folder.resolve("recovered").toString()).press("Recover").gone();
	}

	@Test
	void aCopyIsMadeCheckedRestoredAndRepairsADamagedDossier() throws Exception {
		Path copy = folder.resolve("copy");
		window.command("org.chancery.ui.backUpDossier");
		Page.titled("Back up dossier").type("New folder for the copy:", copy.toString()).press("Back up").gone();
		Page.titled("Back up dossier").awaits("every file was checked").press("OK").gone();
		window.command("org.chancery.ui.verifyDossier");
		Page.titled("Verify dossier").awaits("as it should be").press("OK").gone();
		Path parcel = parcels(office.place).findFirst().orElseThrow();
		Files.delete(parcel);
		window.command("org.chancery.ui.verifyDossier");
		Page verdict = Page.titled("Verify dossier").awaits(parcel.getFileName().toString()).awaits("Repair");
		Screenshots.take("sealing-verify-damaged");
		verdict.press("OK").gone();
		window.command("org.chancery.ui.repairDossier");
		Page.titled("Repair dossier").type("Copy:", copy.toString()).type("Dossier:", office.place.toString()).press("Repair").gone();
		Page.titled("Repair dossier").awaits("taken from the copy").press("OK").gone();
		office.awaitOpen(office.place);
		window.command("org.chancery.ui.restoreDossier");
		Path restored = folder.resolve("restored");
		Page.titled("Restore dossier").type("Copy:", copy.toString()).type("Dossier:", restored.toString()).press("Restore").gone();
		office.awaitOpen(restored);
		assertEquals("Access is free of charge.", office.words());
	}

	@Test
	void anAudienceIsKeptUntilADayAndItsKeysAreDestroyedOnlyByItsName() {
		window.command("org.chancery.ui.retention");
		Page retention = Page.titled("Retention").awaits("kept without an end").type("Last day:", "2000-01-01").awaits("lies in the past");
		retention.type("Last day:", "2098-12-31");
		Screenshots.take("sealing-retention");
		retention.press("Set").gone();
		Page.titled("Retention").awaits("delegation is kept until 2099-01-01").press("OK").gone();
		window.command("org.chancery.ui.destroyKeys");
		Page.titled("Destroy keys").type("Audience:", "delegatio").awaits("Type the name").type("Audience:", "delegation").press("Destroy").gone();
		Page.titled("Destroy keys").awaits("backups and shares").press("OK").gone();
		office.awaitOpen(office.place);
		assertEquals("public", window.ask(session -> session.audiences().getLast().getName()));
	}

	private static Stream<Path> parcels(Path place) throws java.io.IOException {
		return Files.walk(place).filter(each -> each.getParent().getFileName().toString().equals("parcels") && !each.toString().contains("local"));
	}
}
