package org.chancery.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.LayeredTree;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.MoveClause;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;

/** A clause stands where it was moved to, and all the others as they stood, in the eyes of who moved it. */
class RandomMoveTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aMoveMovesWhatItIsToldAndNothingElse(long seed) {
		OpenDossier dossier = SampleDossier.of(2, seed);
		var random = new Random(seed);
		int moved = 0;
		for (int i = 0; i < 250; i++) {
			Audience audience = dossier.audiences().get(random.nextInt(dossier.audiences().size()));
			List<Clause> seen = inOrder(LayeredTree.of(dossier, audience));
			Clause clause = seen.get(random.nextInt(seen.size()));
			Clause after = seen.get(random.nextInt(seen.size()));
			if (i % 10 == 0) {
				AddClause.after(dossier, audience, after.getKind(), after).perform();
			} else {
				moved += move(dossier, audience, clause, after) ? 1 : 0;
			}
		}
		int count = moved;
		assertTrue(count > 20, () -> "too few moves: " + count);
	}

	private static boolean move(OpenDossier dossier, Audience audience, Clause clause, Clause after) {
		LayeredTree before = LayeredTree.of(dossier, audience);
		Clause left = before.parent(clause);
		Clause entered = before.parent(after);
		List<Clause> wanted = new ArrayList<>(siblings(before, entered));
		List<Clause> others = new ArrayList<>(siblings(before, left));
		try {
			new MoveClause(dossier, audience, clause, after, null).perform();
		} catch (DossierException refused) {
			return false;
		}
		LayeredTree now = LayeredTree.of(dossier, audience);
		wanted.remove(clause);
		wanted.add(wanted.indexOf(after) + 1, clause);
		assertEquals(wanted, siblings(now, now.parent(after)));
		if (left != entered) {
			others.remove(clause);
			assertEquals(others, siblings(now, left));
		}
		return true;
	}

	private static List<Clause> siblings(LayeredTree tree, Clause parent) {
		return parent == null ? tree.top() : tree.inside(parent);
	}

	private static List<Clause> inOrder(LayeredTree tree) {
		List<Clause> all = new ArrayList<>();
		add(tree.top(), tree, all);
		return all;
	}

	private static void add(List<Clause> level, LayeredTree tree, List<Clause> all) {
		for (Clause clause : level) {
			all.add(clause);
			add(tree.inside(clause), tree, all);
		}
	}
}
