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
import java.util.LinkedHashMap;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Retention;
import org.chancery.core.sealing.Verdict;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audience whose time is over: its keys go, in this copy and by synchronising in others, and everything else stays. */
class RetentionTest {

	@TempDir
	Path folder;

	private Office office;
	private Path hers;
	private Path his;
	private Instant end;

	@BeforeEach
	void twoPeople() throws Exception {
		office = new Office(folder);
		office.merger = new LineMerger();
		hers = folder.resolve("hers");
		his = folder.resolve("his");
		OpenDossier dossier = Drafts.treaty(3, "allies", "delegation");
		Drafts.privately(dossier, "allies", 0, "For allies alone.");
		Drafts.privately(dossier, "delegation", 1, "The delegation's bottom line.");
		office.person("Ana").dossiers().save(dossier, hers);
		office.trust("Ben", "Ana");
		office.person("Ana").dossier(hers).addMember(office.card("Ben"), "delegation", false, null);
		end = office.clock.instant().plus(Duration.ofDays(30));
	}

	private Retention retention(String who, Path place) throws Exception {
		return office.person(who).dossier(place).retention();
	}

	private void sync(String who, Path place, Path carrier) throws Exception {
		office.person(who).synchronize(place, carrier.toString(), new BasicMonitor());
	}

	private Verdict verify(String who, Path place) throws Exception {
		return office.person(who).verify(place, new BasicMonitor());
	}

	/** Opens, and asserts that one audience is gone and all others are what they were. */
	private void assertGone(String who, Path place, String audience) throws Exception {
		var dossier = office.person(who).dossier(place);
		assertTrue(dossier.open().audience(audience).isEmpty());
		for (String other : List.of("allies", "delegation")) {
			if (!other.equals(audience)) {
				String words = other.equals("allies") ? "For allies alone." : "The delegation's bottom line.";
				assertTrue(Drafts.text(dossier.open(), other).contains(words), other);
			}
		}
		assertEquals(1, dossier.retention().destroyed().size());
		Verdict verdict = verify(who, place);
		assertNull(verdict.fault());
		assertTrue(verdict.counts().stream().anyMatch(line -> line.contains("keys of an audience were destroyed")), verdict.counts().toString());
		assertTrue(dossier.log().stream().anyMatch(each -> each.what().contains("were destroyed on")));
	}

	private static int keys(Path place) throws Exception {
		return (int) Tree.files(place).stream().filter(f -> f.getParent().endsWith("keyrings")).count();
	}

	@Test
	void theDateComesAndTheKeyGoesByItself() throws Exception {
		retention("Ana", hers).set("delegation", end);
		assertEquals(end, retention("Ana", hers).terms().get(2).date());
		assertEquals("Ana", retention("Ana", hers).terms().get(2).author());
		assertTrue(office.person("Ana").dossier(hers).log().stream().anyMatch(each -> each.what().contains("keys are to be destroyed")));
		int before = keys(hers);
		office.clock.advance(Duration.ofDays(29));
		assertTrue(Drafts.text(office.person("Ana").dossiers().open(hers), "delegation").contains("bottom line"));
		office.clock.advance(Duration.ofDays(1));
		assertTrue(verify("Ana", hers).remarks().stream().anyMatch(line -> line.contains("date of the audience has come")));
		assertGone("Ben", hers, "delegation");
		assertGone("Ana", hers, "delegation");
		assertEquals(before - 2, keys(hers));
	}

	@Test
	void anOrderDestroysAtOnceAndOthersAreUntouched() throws Exception {
		var shares = office.person("Ana").dossier(hers).split("delegation", 2, 2);
		Path backup = folder.resolve("backup");
		office.person("Ana").dossier(hers).backup(backup, new BasicMonitor());
		retention("Ana", hers).destroy("delegation");
		assertGone("Ana", hers, "delegation");
		assertGone("Ben", hers, "delegation");
		var given = new LinkedHashMap<String, byte[]>();
		given.put("one", shares.get(0));
		given.put("two", shares.get(1));
		office.person("Ana").recover(hers, given, folder.resolve("recovered"));
		assertTrue(office.person("Ana").dossiers().open(folder.resolve("recovered")).audience("delegation").isEmpty());
		office.sealer.repair(hers, backup);
		assertGone("Ana", hers, "delegation");
		Path copy = folder.resolve("copy");
		office.person("Ana").dossier(hers).backup(copy, new BasicMonitor());
		office.sealer.restore(copy, folder.resolve("restored"));
		assertGone("Ana", folder.resolve("restored"), "delegation");
	}

	@Test
	void whatIsPutBackIsDeletedAgainAndARecordThatVanishesIsMissed() throws Exception {
		Path old = folder.resolve("old");
		Tree.copy(hers, old);
		retention("Ana", hers).destroy("delegation");
		for (Path file : Tree.shared(old)) {
			Path target = hers.resolve(old.relativize(file).toString());
			if (!Files.exists(target)) {
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
		assertGone("Ana", hers, "delegation");
		Path record = Tree.files(hers).stream().filter(f -> f.getParent().endsWith("destroyed")).findFirst().orElseThrow();
		Files.delete(record);
		var refusal = assertThrows(UnreadableFileException.class, () -> office.person("Ana").dossiers().open(hers));
		assertTrue(refusal.getMessage().contains("record that the audience's keys were destroyed is missing"), refusal.getMessage());
		assertTrue(verify("Ana", hers).fault().contains("is missing"));
	}

	@Test
	void officersAloneMayAndThePublicTextGoesLast() throws Exception {
		office.person("Ben").dossiers().open(hers);
		assertThrows(DossierException.class, () -> retention("Ben", hers).set("delegation", end));
		assertThrows(DossierException.class, () -> retention("Ben", hers).destroy("delegation"));
		assertThrows(DossierException.class, () -> retention("Ana", hers).destroy("public"));
		assertThrows(DossierException.class, () -> retention("Ana", hers).set("public", end));
		assertThrows(DossierException.class, () -> retention("Ana", hers).set("delegation", office.clock.instant()));
		retention("Ana", hers).set("delegation", end);
		retention("Ana", hers).set("delegation", null);
		office.clock.advance(Duration.ofDays(31));
		assertTrue(office.person("Ana").dossiers().open(hers).audience("delegation").isPresent(), "a date that was taken back");
		for (String audience : List.of("delegation", "allies", "public")) {
			retention("Ana", hers).destroy(audience);
		}
		var refusal = assertThrows(UnreadableFileException.class, () -> office.person("Ana").dossiers().open(hers));
		assertTrue(refusal.getMessage().contains("were destroyed on"), refusal.getMessage());
		assertNull(verify("Ana", hers).fault());
	}

	@Test
	void aMiddleAudienceGoesAndTheHigherOneStays() throws Exception {
		retention("Ana", hers).destroy("allies");
		assertGone("Ana", hers, "allies");
	}

	@Test
	void othersLearnOfItByASharedFolder() throws Exception {
		Path shared = folder.resolve("shared");
		sync("Ana", hers, shared);
		sync("Ben", his, shared);
		int before = keys(shared);
		retention("Ana", hers).destroy("delegation");
		sync("Ana", hers, shared);
		assertEquals(before - 2, keys(shared));
		assertTrue(office.person("Ben").dossiers().open(his).audience("delegation").isPresent(), "he has not heard of it yet");
		sync("Ben", his, shared);
		assertGone("Ben", his, "delegation");
		assertEquals(before - 2, keys(shared), "nothing comes back");
		sync("Ana", hers, shared);
		assertGone("Ana", hers, "delegation");
		Path newcomers = folder.resolve("newcomer's");
		sync("Ben", newcomers, shared);
		assertGone("Ben", newcomers, "delegation");
	}

	@Test
	void othersLearnOfItByGitWhichKeepsNoHistoryOfIt() throws Exception {
		GitHttpServer.assumeGit();
		Path bare = folder.resolve("bare.git");
		new ProcessBuilder("git", "init", "-q", "--bare", bare.toString()).start().waitFor();
		sync("Ana", hers, bare);
		sync("Ben", his, bare);
		retention("Ana", hers).set("delegation", end);
		sync("Ana", hers, bare);
		sync("Ben", his, bare);
		office.clock.advance(Duration.ofDays(31));
		sync("Ben", his, bare);
		assertFalse(Files.exists(his.resolve(".git")), "what git has fetched is deleted");
		sync("Ana", hers, bare);
		assertGone("Ana", hers, "delegation");
		assertGone("Ben", his, "delegation");
		sync("Ana", hers, bare);
		sync("Ben", his, bare);
		assertEquals(0, reachableKeys(bare, destroyed(hers)));
		assertEquals(0, reachableKeys(his.resolve(".git"), destroyed(hers)));
		System.out.println("retention: destroyed on its date in two replicas; 0 keyrings and parcels of it reachable in git");
	}

	private static String destroyed(Path place) throws Exception {
		return Tree.files(place).stream().filter(f -> f.getParent().endsWith("destroyed")).findFirst().orElseThrow().getParent().getParent()
				.getFileName().toString();
	}

	/** The keyrings and parcels of a compartment that any commit of any branch names. */
	private static long reachableKeys(Path git, String compartment) throws Exception {
		Process process = new ProcessBuilder("git", "--git-dir", git.toString(), "rev-list", "--objects", "--all").start();
		try (var lines = process.inputReader()) {
			return lines.lines().filter(line -> line.contains(compartment + "/keyrings/") || line.contains(compartment + "/parcels/")).count();
		}
	}
}
