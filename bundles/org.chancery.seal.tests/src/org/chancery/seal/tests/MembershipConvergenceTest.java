package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.SavedVersion;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five people, three of them officers, edit, let each other in and out, let times run out and synchronise, in random orders
 * and without knowing of each other; then all synchronise until nothing is new. One short schedule, or as
 * many as {@code chancery.schedules} says.
 */
class MembershipConvergenceTest {

	private static final int PEOPLE = 5;
	private static final int SCHEDULES = Integer.getInteger("chancery.schedules", 1);
	private static final int STEPS = 24;

	@TempDir
	Path folder;

	private Office office;
	private Path here;
	private Random random;
	private int edits;
	private int changes;
	private int refused;
	private int closed;

	@Test
	void whoIsLetOutStaysOutAndTheOthersAgree() throws Exception {
		long seed = Long.getLong("chancery.seed", 20260107);
		for (int schedule = 0; schedule < SCHEDULES; schedule++) {
			random = new Random(seed + schedule);
			here = Files.createDirectories(folder.resolve("schedule " + schedule));
			begin();
			var kept = new TreeSet<String>();
			for (int step = 0; step < STEPS; step++) {
				step("step-" + step, kept);
			}
			settle();
			check("schedule " + (seed + schedule), kept);
			Tree.delete(here);
		}
		System.out.println("membership convergence: " + SCHEDULES + " schedules of " + PEOPLE + " replicas, " + edits + " edits, " + changes
				+ " changes of members, " + refused + " refused; members agree, " + closed
				+ " people were left out and read nothing that was saved then, 0 edits of members lost");
	}

	private static String name(int person) {
		return "Person " + person;
	}

	private Path place(int person) {
		return here.resolve("dossier " + person);
	}

	private void begin() throws Exception {
		office = new Office(here);
		office.merger = new LineMerger();
		office.person(name(0)).dossiers().save(Drafts.treaty(4), place(0));
		for (int i = 1; i < PEOPLE; i++) {
			office.person(name(0)).dossier(place(0)).addMember(office.card(name(i)), "public", i < 3, null);
		}
		for (int i = 0; i < PEOPLE; i++) {
			for (int other = 0; other < PEOPLE; other++) {
				if (i != other) {
					office.trust(name(i), name(other));
				}
			}
			sync(i);
		}
	}

	private void sync(int who) throws Exception {
		office.person(name(who)).synchronize(place(who), here.resolve("shared").toString(), new BasicMonitor());
	}

	private void step(String words, Set<String> kept) throws Exception {
		office.clock.advance(Duration.ofHours(random.nextInt(10)));
		int who = random.nextInt(PEOPLE);
		int other = random.nextInt(PEOPLE);
		try {
			switch (random.nextInt(10)) {
			case 0, 1, 2 -> edit(who, words, kept);
			case 3 -> {
				office.person(name(who)).dossier(place(who)).removeMember(name(other), "public");
				changes++;
			}
			case 4 -> {
				Instant until = random.nextBoolean() ? null : office.clock.instant().plus(Duration.ofHours(20));
				boolean fresh = !office.person(name(who)).dossier(place(who)).addMember(office.card(name(other)), "public", other < 3, until)
						.isEmpty();
				changes += fresh ? 1 : 0;
			}
			default -> sync(who);
			}
		} catch (DossierException refusal) {
			refused++;
		}
	}

	private void edit(int who, String words, Set<String> kept) throws Exception {
		OpenDossier dossier = office.person(name(who)).dossiers().open(place(who));
		Drafts.reword(dossier, random.nextInt(4), words + "-by-" + who);
		office.person(name(who)).dossiers().save(dossier, place(who));
		SavedVersion saved = office.person(name(who)).dossier(place(who)).history("public").stream()
				.filter(each -> each.reason().equals("saved")).findFirst().orElseThrow();
		kept.add(who + " " + saved.id());
		edits++;
	}

	private void settle() throws Exception {
		for (int round = 0; round < 4; round++) {
			for (int i = 0; i < PEOPLE; i++) {
				sync(i);
				try {
					office.person(name(i)).dossiers().open(place(i));
				} catch (UnreadableFileException e) {
					throw new AssertionError(name(i) + ": " + e.getMessage(), e);
				}
				sync(i);
			}
		}
	}

	private List<String> readers(int who) throws Exception {
		return office.person(name(who)).dossier(place(who)).members().stream().filter(AudienceMember::reads).map(AudienceMember::name).sorted()
				.toList();
	}

	private void check(String schedule, Set<String> kept) throws Exception {
		var members = new ArrayList<Integer>();
		for (int i = 0; i < PEOPLE; i++) {
			assertNull(office.person(name(i)).verify(place(i), new BasicMonitor()).fault(), schedule + ", " + name(i));
			if (readers(i).contains(name(i))) {
				members.add(i);
			}
		}
		assertFalse(members.isEmpty(), schedule + ": somebody reads");
		int first = members.get(0);
		List<String> agreed = readers(first);
		assertEquals(agreed, members.stream().map(MembershipConvergenceTest::name).toList(), schedule + ": who reads is who is listed");
		Set<String> tips = new TreeSet<>();
		Set<String> known = new TreeSet<>();
		for (int each : members) {
			assertEquals(agreed, readers(each), schedule);
			for (SavedVersion state : office.person(name(each)).dossier(place(each)).history("public")) {
				(state.latest() ? tips : known).add(state.id());
			}
		}
		known.addAll(tips);
		assertEquals(1, tips.size(), schedule + ": one latest state");
		for (String edit : kept) {
			int author = edit.charAt(0) - '0';
			boolean was = removals(first).contains(name(author));
			assertTrue(was || !members.contains(author) || known.contains(edit.substring(2)), schedule + ": an edit of " + name(author) + " is lost");
		}
		checkClosed(schedule, members);
	}

	/** Everybody who was ever let out, or whose time ended. */
	private List<String> removals(int who) throws Exception {
		return office.person(name(who)).dossier(place(who)).log().stream().map(each -> each.what())
				.filter(what -> what.startsWith("removed ") || what.startsWith("the time of "))
				.map(what -> what.replace("removed ", "").replace("the time of ", "").replace(" had ended", "")).toList();
	}

	/** What is saved now reaches the members and nobody else. */
	private void checkClosed(String schedule, List<Integer> members) throws Exception {
		int writer = members.get(0);
		OpenDossier dossier = office.person(name(writer)).dossiers().open(place(writer));
		Drafts.reword(dossier, 0, "Only for members.");
		office.person(name(writer)).dossiers().save(dossier, place(writer));
		sync(writer);
		for (int i = 0; i < PEOPLE; i++) {
			sync(i);
			String text = Drafts.text(office.person(name(i)).dossiers().open(place(i)), "public");
			assertEquals(members.contains(i), text.contains("Only for members."), schedule + ", " + name(i));
			closed += members.contains(i) ? 0 : 1;
		}
	}
}
