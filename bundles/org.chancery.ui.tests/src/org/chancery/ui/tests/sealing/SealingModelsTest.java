package org.chancery.ui.tests.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Verdict;
import org.chancery.ui.sealing.CardWords;
import org.chancery.ui.sealing.IdentityModel;
import org.chancery.ui.sealing.MemberModel;
import org.chancery.ui.sealing.MemberWords;
import org.chancery.ui.sealing.SealingTimes;
import org.chancery.ui.sealing.UnlockModel;
import org.chancery.ui.sealing.VerdictWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dialogs about sealing ask for and say. */
class SealingModelsTest {
	private static final String WORDS = "quartz basin novel puzzle emerald ginger curtain easel tailor bramble guitar honey radish salmon ribbon ruby";
	private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
	@TempDir
	Path folder;

	@Test
	void anIdentityNeedsANameAPassphraseTwiceAndAFreePlace() throws Exception {
		IdentityModel model = new IdentityModel(folder.resolve("identity"));
		assertTrue(model.problem().orElseThrow().contains("name"));
		model.setName(" Anna Lind ");
		assertTrue(model.problem().orElseThrow().contains("12 characters"));
		model.note("correct horse battery".toCharArray(), "correct horse".toCharArray());
		assertTrue(model.problem().orElseThrow().contains("differ"));
		model.note("correct horse battery".toCharArray(), "correct horse battery".toCharArray());
		assertEquals(Optional.empty(), model.problem());
		assertEquals("Anna Lind", model.name());
		Files.createFile(folder.resolve("identity"));
		assertTrue(model.problem().orElseThrow().contains("already"));
		model.setFile("identity");
		assertTrue(model.problem().orElseThrow().contains("whole path"));
	}

	@Test
	void passphrasesAreOverwrittenOnceCompared() {
		char[] first = "correct horse battery".toCharArray();
		char[] second = first.clone();
		new IdentityModel(folder).note(first, second);
		assertArrayEquals(new char[first.length], first);
		assertArrayEquals(new char[second.length], second);
	}

	@Test
	void unlockingNeedsAFileAndAPassphrase() throws Exception {
		UnlockModel model = new UnlockModel(folder.resolve("identity"), file -> Optional.empty());
		assertTrue(model.problem().orElseThrow().contains("New Identity"));
		Files.createFile(folder.resolve("identity"));
		assertEquals("Enter the passphrase.", model.problem().orElseThrow());
		model.setLength(3);
		assertEquals(Optional.empty(), model.problem());
	}

	@Test
	void aMemberIsAddedOnlyWithTheWordsThatTheySaid() {
		MemberModel model = new MemberModel(List.of("public", "delegation"), NOON);
		assertEquals("delegation", model.audience());
		assertTrue(model.problem().orElseThrow().contains("card"));
		model.compared().setCard(new IdentityCard("Bo Ek", WORDS, "aa", NOON.instant(), null, List.of(), ""));
		assertTrue(model.problem().orElseThrow().contains("Bo Ek"));
		model.compared().setWords(WORDS.replace("ruby", "rubys"));
		assertTrue(model.problem().orElseThrow().contains("not the words"));
		model.compared().setWords("  " + WORDS.toUpperCase(java.util.Locale.ROOT).replace(" ", "\n ") + " ");
		assertEquals(Optional.empty(), model.problem());
		model.setUntil("2026-05-31");
		assertTrue(model.problem().orElseThrow().contains("past"));
		model.setUntil("soon");
		assertTrue(model.problem().orElseThrow().contains("2027-12-31"));
		model.setUntil("2026-06-01");
		assertEquals(Instant.parse("2026-06-02T00:00:00Z"), model.end());
		assertEquals(Optional.empty(), model.problem());
	}

	@Test
	void wordsAreShownFourALine() {
		assertEquals(4, CardWords.lines(WORDS).lines().count());
		assertFalse(CardWords.same(WORDS, ""));
	}

	@Test
	void formerMembersAreToldApart() {
		Instant left = NOON.instant().plusSeconds(3600);
		AudienceMember reads = new AudienceMember("public", "Anna", WORDS, "aa", true, NOON.instant(), null, null);
		AudienceMember former = new AudienceMember("public", "Bo", WORDS, "bb", false, NOON.instant(), left, left);
		AudienceMember late = new AudienceMember("public", "Cleo", WORDS, "cc", false, NOON.instant(), left, null);
		assertEquals("One person reads audiences that you read; 1 could until they were let out.", MemberWords.summary(List.of(reads, former)));
		assertEquals("what was saved since 2026-06-01 12:00, and what is saved now", MemberWords.opens(reads, ZoneOffset.UTC, left));
		assertEquals("what was saved since 2026-06-01 12:00 and before 2026-06-01 13:00, nothing later", MemberWords.opens(former, ZoneOffset.UTC, left));
		assertTrue(MemberWords.opens(late, ZoneOffset.UTC, left).contains("time is over"));
		assertEquals("", SealingTimes.of(null, ZoneOffset.UTC));
		assertEquals("2026-06-01 12:00", SealingTimes.of(NOON.instant(), ZoneOffset.UTC));
	}

	@Test
	void aVerdictNamesTheFirstFaultAndWhatIsClosed() {
		String sound = VerdictWords.of(new Verdict(null, List.of("4 parcels"), 1, List.of()));
		assertTrue(sound.contains("as it should be") && sound.contains("4 parcels") && sound.contains("One audience is closed"));
		assertTrue(VerdictWords.of(new Verdict("a/b is altered.", List.of(), 0, List.of())).startsWith("a/b is altered."));
	}
}
