package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.SavedVersion;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five people edit, synchronise and open in a random order, each on a disk of their own; then all synchronise until
 * nothing is new. Steps are {@code chancery.schedules} times as many where that is set.
 */
class ConvergenceTest {

	private static final int PEOPLE = 5;
	private static final int STEPS = 60 * Integer.getInteger("chancery.schedules", 1);

	@TempDir
	Path folder;

	private final Random random = new Random(20260105);
	private final Set<String> acknowledged = new HashSet<>();

	@Test
	void fiveReplicasEndAlikeAndNothingIsLost() throws Exception {
		var office = new Office(folder);
		office.merger = new LineMerger();
		List<Path> places = new ArrayList<>();
		office.person("Person 0").dossiers().save(Drafts.treaty(6), folder.resolve("dossier 0"));
		for (int i = 0; i < PEOPLE; i++) {
			places.add(folder.resolve("dossier " + i));
			if (i > 0) {
				office.person("Person 0").dossier(places.get(0)).addMember(office.card("Person " + i), "public", false, null);
				office.trust("Person " + i, "Person 0");
			}
		}
		String shared = folder.resolve("shared").toString();
		for (int i = 0; i < PEOPLE; i++) {
			office.person("Person " + i).synchronize(places.get(i), shared, new BasicMonitor());
		}
		for (int step = 0; step < STEPS; step++) {
			int who = random.nextInt(PEOPLE);
			if (random.nextInt(3) > 0) {
				edit(office, who, places.get(who), "edit-" + step + "-by-" + who);
			} else {
				office.person("Person " + who).synchronize(places.get(who), shared, new BasicMonitor());
			}
		}
		settle(office, places, shared);
		check(office, places);
		System.out.println("convergence: " + PEOPLE + " replicas, " + STEPS + " random steps, " + acknowledged.size()
				+ " acknowledged edits, identical latest states, 0 edits lost");
	}

	private void edit(Office office, int who, Path place, String words) throws Exception {
		office.clock.advance(Duration.ofSeconds(random.nextInt(3)));
		var store = office.person("Person " + who).dossiers();
		OpenDossier dossier = store.open(place);
		Drafts.reword(dossier, random.nextInt(6), words);
		store.save(dossier, place);
		acknowledged.add(dossier.dossier().getId() + who + words);
	}

	private void settle(Office office, List<Path> places, String shared) throws Exception {
		for (int round = 0; round < 3; round++) {
			for (int i = 0; i < PEOPLE; i++) {
				office.person("Person " + i).synchronize(places.get(i), shared, new BasicMonitor());
				office.person("Person " + i).dossiers().open(places.get(i));
				office.person("Person " + i).synchronize(places.get(i), shared, new BasicMonitor());
			}
		}
	}

	/** Everybody has the same latest state, and in its history every edit that was acknowledged. */
	private void check(Office office, List<Path> places) throws Exception {
		Set<String> latest = new HashSet<>();
		for (int i = 0; i < PEOPLE; i++) {
			var dossier = office.person("Person " + i).dossier(places.get(i));
			List<SavedVersion> tips = dossier.history("public").stream().filter(SavedVersion::latest).toList();
			assertEquals(1, tips.size());
			latest.add(tips.get(0).id());
			long saved = dossier.history("public").stream().filter(v -> v.reason().equals("saved")).count();
			assertEquals(acknowledged.size(), saved);
			assertNull(office.person("Person " + i).verify(places.get(i), new BasicMonitor()).fault());
		}
		assertEquals(1, latest.size(), () -> latest.stream().collect(Collectors.joining(" ")));
		assertTrue(acknowledged.size() > 20);
	}
}
