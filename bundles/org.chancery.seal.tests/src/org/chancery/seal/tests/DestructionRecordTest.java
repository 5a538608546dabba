package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Secrets;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.retention.Destruction;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that keys were destroyed, by people who may not make them, before their time, of something else, altered. */
class DestructionRecordTest {

	@TempDir
	Path folder;

	private final SecureRandom random = new SecureRandom();
	private Office office;
	private Path place;
	private Path compartment;
	private Keyring keyring;

	@BeforeEach
	void sealOne() throws Exception {
		office = new Office(folder);
		place = folder.resolve("dossier");
		office.person("Ana").dossiers().save(Drafts.treaty(2, "delegation"), place);
		office.trust("Ben", "Ana");
		office.trust("Cleo", "Ana");
		office.person("Ana").dossier(place).addMember(office.card("Ben"), "delegation", false, null);
		office.person("Ana").dossier(place).addMember(office.card("Cleo"), "delegation", true, null);
		Path ring = Tree.shared(place).stream().filter(f -> f.getParent().endsWith("keyrings")).findFirst().orElseThrow();
		compartment = ring.getParent().getParent();
		keyring = Keyring.read(Files.readAllBytes(ring));
	}

	private Identity identity(String name) throws Exception {
		office.person(name);
		return IdentityFile.read(Files.readAllBytes(folder.resolve(name + ".identity"))).unlock(new Secrets(Office.PASSPHRASE), random);
	}

	private Path plant(Destruction record) throws Exception {
		Path file = compartment.resolve("destroyed").resolve(record.digest().hex());
		Files.createDirectories(file.getParent());
		Files.write(file, record.bytes());
		return file;
	}

	private Destruction order(String who) throws Exception {
		return record(who, keyring.compartment(), Destruction.Reason.ORDERED, 0);
	}

	private Destruction record(String who, Place of, Destruction.Reason reason, long date) throws Exception {
		return Destruction.make(of, reason, office.clock.instant().getEpochSecond(), date, keyring, List.of(), identity(who));
	}

	private void assertRefused(String reason) throws Exception {
		String fault = office.person("Ana").verify(place, new BasicMonitor()).fault();
		assertTrue(fault != null && fault.contains(reason), fault);
		var refusal = assertThrows(UnreadableFileException.class, () -> office.person("Ana").dossiers().open(place));
		assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
	}

	private void assertAlive() throws Exception {
		assertEquals(2, office.person("Ana").dossiers().open(place).audiences().size());
		assertNull(office.person("Ana").verify(place, new BasicMonitor()).fault());
	}

	@Test
	void nobodyDestroysWhoMayNot() throws Exception {
		for (String who : List.of("Ben", "Stranger")) {
			Path planted = plant(order(who));
			assertRefused("may not destroy them");
			Files.delete(planted);
			assertAlive();
		}
		Path planted = plant(record("Stranger", keyring.compartment(), Destruction.Reason.DATE_CAME, 1));
		assertRefused("may not destroy them");
		Files.delete(planted);
		plant(record("Ana", Place.random(random), Destruction.Reason.ORDERED, 0));
		assertRefused("belongs to another compartment");
	}

	@Test
	void whoWasLetOutDestroysNothing() throws Exception {
		Destruction hers = order("Cleo");
		office.person("Ana").dossier(place).removeMember("Cleo", "public");
		plant(hers);
		assertAlive();
		assertTrue(office.person("Ana").dossier(place).remarks().stream().anyMatch(line -> line.contains("does not count here")));
	}

	@Test
	void beforeItsTimeADateDestroysNothing() throws Exception {
		long date = office.clock.instant().plus(Duration.ofDays(30)).getEpochSecond();
		plant(record("Ben", keyring.compartment(), Destruction.Reason.DATE_CAME, 1));
		assertAlive();
		plant(record("Ben", keyring.compartment(), Destruction.Reason.DATE_CAME, date));
		assertAlive();
	}

	@Test
	void anOfficersOrderCountsWhereverItComesFrom() throws Exception {
		plant(order("Cleo"));
		try {
			assertEquals(1, office.person("Ana").dossiers().open(place).audiences().size());
		} catch (UnreadableFileException publicText) {
			// Names of compartments are random: it may have been the public one, on which all else hangs.
			assertTrue(publicText.getMessage().contains("hangs on a text that is gone"), publicText.getMessage());
		}
		assertEquals(0, Tree.files(compartment.resolve("keyrings")).size());
		assertEquals(0, Tree.files(compartment.resolve("parcels")).size());
	}

	@Test
	void noChangedBitOfARecordIsAccepted() throws Exception {
		byte[] record = order("Ana").bytes();
		int flips = 0;
		int stride = Boolean.getBoolean("chancery.exhaustive") ? 1 : 61;
		for (int bit = 0; bit < record.length * 8; bit += stride) {
			byte[] changed = record.clone();
			changed[bit / 8] ^= (byte) (1 << bit % 8);
			assertThrows(BadSealException.class, () -> Destruction.read(changed));
			flips++;
		}
		System.out.println("tamper: " + flips + " single bits changed in a record of a destruction (one in " + stride + "), 0 accepted");
	}

	@Test
	void keyringsThatVanishBesideAForeignRecordAreMissed() throws Exception {
		plant(order("Stranger"));
		for (Path file : Tree.files(compartment.resolve("keyrings"))) {
			Files.delete(file);
		}
		assertRefused("the keyrings are missing");
		assertNotNull(office.person("Ben").verify(place, new BasicMonitor()).fault());
	}

	@Test
	void aClockThatIsSetBackGainsNothing() throws Exception {
		Path his = folder.resolve("his");
		Path shared = folder.resolve("shared");
		office.person("Ana").synchronize(place, shared.toString(), new BasicMonitor());
		office.person("Ben").synchronize(his, shared.toString(), new BasicMonitor());
		office.person("Ana").dossier(place).retention().set("delegation", office.clock.instant().plus(Duration.ofDays(30)));
		office.person("Ana").synchronize(place, shared.toString(), new BasicMonitor());
		office.clock.advance(Duration.ofDays(40));
		assertEquals(2, office.person("Ben").dossiers().open(his).audiences().size(), "he has not heard of the date");
		office.clock.advance(Duration.ofDays(-40));
		office.person("Ben").synchronize(his, shared.toString(), new BasicMonitor());
		assertEquals(1, office.person("Ben").dossiers().open(his).audiences().size());
	}

	@Test
	void aClockThatIsSetForwardDestroysOneCopyOnly() throws Exception {
		Path his = folder.resolve("his");
		String shared = folder.resolve("shared").toString();
		office.person("Ana").dossier(place).retention().set("delegation", office.clock.instant().plus(Duration.ofDays(30)));
		office.person("Ana").synchronize(place, shared, new BasicMonitor());
		office.person("Ben").synchronize(his, shared, new BasicMonitor());
		office.clock.advance(Duration.ofDays(31));
		office.person("Ben").synchronize(his, shared, new BasicMonitor());
		office.clock.advance(Duration.ofDays(-31));
		office.person("Ana").synchronize(place, shared, new BasicMonitor());
		assertAlive();
		office.person("Ben").synchronize(his, shared, new BasicMonitor());
		assertEquals(1, office.person("Ben").dossiers().open(his).audiences().size(), "what is destroyed stays so");
		office.person("Ana").synchronize(place, shared, new BasicMonitor());
		assertAlive();
	}
}
