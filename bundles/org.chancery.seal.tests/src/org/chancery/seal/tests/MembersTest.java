package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.UnlockedIdentity;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who could and can open what, as those see it who are in and who were let out; whose time ends loses the next epoch. */
class MembersTest {

	@TempDir
	Path folder;

	private Office office;
	private UnlockedIdentity ana;
	private Path place;
	private Instant start;

	@BeforeEach
	void sealOne() throws Exception {
		office = new Office(folder);
		ana = office.person("Ana");
		place = folder.resolve("dossier");
		ana.dossiers().save(Drafts.treaty(1, "delegation"), place);
		office.trust("Ben", "Ana");
		start = office.clock.instant();
	}

	private Instant day(int number) {
		Instant then = start.plus(Duration.ofDays(number));
		office.clock.advance(Duration.between(office.clock.instant(), then));
		return then;
	}

	private List<AudienceMember> of(String who, String name) throws Exception {
		return office.person(who).dossier(place).members().stream().filter(m -> m.name().equals(name) && m.audience().equals("public"))
				.toList();
	}

	@Test
	void eachTimeThatSomebodyWasInIsTold() throws Exception {
		Instant first = day(1);
		ana.dossier(place).addMember(office.card("Ben"), "public", false, null);
		Instant second = day(2);
		ana.dossier(place).removeMember("Ben", "public");
		assertEquals(second, of("Ben", "Ben").get(0).left());
		assertEquals(second, of("Ben", "Ana").get(0).left());
		Instant third = day(3);
		ana.dossier(place).addMember(office.card("Ben"), "public", false, null);
		for (String who : List.of("Ana", "Ben")) {
			List<AudienceMember> ben = of(who, "Ben");
			assertEquals(List.of(third, first), ben.stream().map(AudienceMember::since).toList(), who);
			assertEquals(second, ben.get(1).left());
			assertTrue(ben.get(0).reads() && !ben.get(1).reads());
			assertEquals(1, of(who, "Ana").size());
		}
		ana.dossier(place).addMember(office.card("Ben"), "public", true, day(4).plus(Duration.ofDays(9)));
		assertEquals(third, of("Ana", "Ben").get(0).since());
		assertTrue(of("Ana", "Ben").get(0).officer() && of("Ana", "Ana").get(0).reads());
	}

	@Test
	void whoseAppointmentEndsLosesTheNextEpochWithNoFurtherStep() throws Exception {
		Instant until = start.plus(Duration.ofDays(30));
		ana.dossier(place).addMember(office.card("Ben"), "public", false, until);
		day(29);
		assertTrue(Drafts.text(office.person("Ben").dossiers().open(place), "public").contains("quota 0"));
		day(30);
		OpenDossier dossier = ana.dossiers().open(place);
		Drafts.reword(dossier, 0, "After the appointment.");
		ana.dossiers().save(dossier, place);
		assertFalse(of("Ana", "Ben").get(0).reads());
		assertTrue(ana.dossier(place).log().stream().anyMatch(r -> r.what().contains("Ben")));
		OpenDossier his = office.person("Ben").dossiers().open(place);
		assertFalse(Drafts.text(his, "public").contains("After the appointment."));
		Drafts.reword(his, 0, "By somebody who is out.");
		assertThrows(DossierException.class, () -> office.person("Ben").dossiers().save(his, place));
		assertFalse(Drafts.text(ana.dossiers().open(place), "public").contains("By somebody who is out."));
	}

	@Test
	void savingLetsThoseOutWhoseTimeEndedWhileItWasOpen() throws Exception {
		ana.dossier(place).addMember(office.card("Ben"), "delegation", false, start.plus(Duration.ofDays(1)));
		OpenDossier open = ana.dossiers().open(place);
		OpenDossier his = office.person("Ben").dossiers().open(place);
		day(2);
		Drafts.reword(open, 0, "Typed while it was open.");
		ana.dossiers().save(open, place);
		Drafts.reword(open, 0, "Typed later.");
		ana.dossiers().save(open, place);
		assertFalse(Drafts.text(office.person("Ben").dossiers().open(place), "public").contains("Typed"));
		Drafts.reword(his, 0, "By somebody who is out.");
		assertThrows(DossierException.class, () -> office.person("Ben").dossiers().save(his, place));
		assertTrue(Drafts.text(ana.dossiers().open(place), "public").contains("Typed later."));
		assertEquals(1, ana.dossier(place).history("public").stream().filter(v -> v.latest()).count());
		assertNull(ana.verify(place, new BasicMonitor()).fault());
	}

	@Test
	void theEndOfTheLastOfficerIsRefused() throws Exception {
		assertThrows(DossierException.class, () -> ana.dossier(place).removeMember("Ana", "public"));
	}
}
