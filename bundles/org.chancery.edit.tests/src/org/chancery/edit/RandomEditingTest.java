package org.chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.Orphans;
import org.chancery.core.overlay.SecretsPointDown;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.edit.tree.DossierNode;
import org.chancery.edit.tree.DossierTree;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.text.Clause;

/** Whatever is done, undoing all gives the bytes before, redoing all the bytes after. */
class RandomEditingTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void undoingAllAndRedoingAllGivesTheSameBytes(long seed) {
		OpenDossier dossier = SampleDossier.of(3, seed);
		var session = new DossierSession(dossier, null);
		String before = SampleDossier.bytes(dossier);
		int done = edit(session, new Random(seed), 150);
		assertTrue(done > 50, () -> "too many refused: " + done);
		String after = SampleDossier.bytes(dossier);
		assertTrue(session.dirty());
		while (session.commandStack().canUndo()) {
			session.commandStack().undo();
		}
		assertFalse(session.dirty());
		assertEquals(before, SampleDossier.bytes(dossier));
		assertCurrent(session);
		while (session.commandStack().canRedo()) {
			session.commandStack().redo();
		}
		assertEquals(after, SampleDossier.bytes(dossier));
		assertCurrent(session);
		assertEquals(List.of(), SecretsPointDown.violations(dossier));
	}

	@Test
	void atRealSizeToo() {
		OpenDossier dossier = SampleDossier.of(30, 99);
		var session = new DossierSession(dossier, null);
		String before = SampleDossier.bytes(dossier);
		edit(session, new Random(99), 60);
		String after = SampleDossier.bytes(dossier);
		while (session.commandStack().canUndo()) {
			session.commandStack().undo();
		}
		assertEquals(before, SampleDossier.bytes(dossier));
		while (session.commandStack().canRedo()) {
			session.commandStack().redo();
		}
		assertEquals(after, SampleDossier.bytes(dossier));
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26 })
	void theSessionsProjectionsAreAlwaysThoseOfTheDossier(long seed) {
		var session = new DossierSession(SampleDossier.of(1, seed), null);
		var random = new Random(seed);
		assertCurrent(session);
		Audience reader = session.audiences().getLast();
		var tree = new DossierTree(session, reader, "en");
		session.addListener(tree::take);
		for (int i = 0; i < 80; i++) {
			edit(session, random, 1);
			if (random.nextInt(4) == 0 && session.commandStack().canUndo()) {
				session.commandStack().undo();
			}
			assertCurrent(session);
			assertEquals(lines(new DossierTree(session, reader, "en").roots()), lines(tree.roots()));
		}
	}

	private static List<String> lines(List<DossierNode> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(
				Stream.of(node + " " + node.label() + " " + node.audience() + " " + node.notices()),
				lines(node.children()).stream())).toList();
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32, 33, 34, 35, 36 })
	void noClauseIsLostWhileOthersMove(long seed) {
		OpenDossier dossier = SampleDossier.of(2, seed);
		dossier.addLayer("experts", List.of());
		var session = new DossierSession(dossier, null);
		var random = new Random(seed);
		for (int i = 0; i < 150; i++) {
			perform(new RandomEdit(session, random).nextKeeping(), new AtomicBoolean());
			session.changedOutside();
		}
		for (Holding holding : dossier.holdings()) {
			Projection seen = session.projection(holding.getAudience(), "en");
			holding.eAllContents().forEachRemaining(thing -> {
				if (thing instanceof Clause clause) {
					assertTrue(seen.find(clause.getId()).isPresent(), () -> holding.getAudience().getName() + " lost one");
				}
			});
		}
		assertEquals(List.of(), Orphans.of(dossier));
		assertEquals(List.of(), SecretsPointDown.violations(dossier));
	}

	private static void assertCurrent(DossierSession session) {
		for (Audience audience : session.audiences()) {
			Projection fresh = Projector.project(session.dossier(), audience, "en");
			Projection live = session.projection(audience, "en");
			assertEquals(fresh.clauses(), live.clauses());
			fresh.all().forEach(each -> assertEquals(fresh.path(each.id()), live.path(each.id())));
		}
	}

	/** A refused operation must leave nothing behind, also where nobody takes it back. */
	private static int edit(DossierSession session, Random random, int times) {
		int done = 0;
		for (int i = 0; i < times; i++) {
			Runnable next = new RandomEdit(session, random).next();
			var refused = new AtomicBoolean();
			var changed = new AtomicBoolean();
			SessionListener listener = change -> changed.set(true);
			session.addListener(listener);
			session.execute("Edit", () -> perform(next, refused));
			session.removeListener(listener);
			assertFalse(refused.get() && changed.get());
			done += refused.get() ? 0 : 1;
		}
		return done;
	}

	private static void perform(Runnable edit, AtomicBoolean refused) {
		try {
			edit.run();
		} catch (DossierException refusal) {
			refused.set(true);
		}
	}
}
