package org.chancery.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ClauseChange.Kind;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/** What must hold of every comparison: nothing is lost, nothing comes twice, and the steps spell both texts. */
final class Spelling {

	private Spelling() {
	}

	static void check(TextComparison comparison) {
		List<ClauseChange> changes = comparison.clauses().stream().map(ComparedClause::change).toList();
		side(comparison.old(), changes, true);
		side(comparison.now(), changes, false);
		for (ClauseChange change : changes) {
			assertTrue((change.old() == null) == (change.kind() == Kind.INSERTED), "only what is new has no old clause");
			assertTrue((change.now() == null) == (change.kind() == Kind.DELETED), "only what is gone has no new clause");
			assertTrue(change.kind() != Kind.MOVED || change.moved() && !change.hasOtherWords());
		}
	}

	private static void side(Projection text, List<ClauseChange> changes, boolean old) {
		Map<String, StringBuilder> words = new HashMap<>();
		Map<String, StringBuilder> headings = new HashMap<>();
		Map<String, Integer> entries = new HashMap<>();
		for (ClauseChange change : changes) {
			ProjectedClause clause = old ? change.old() : change.now();
			if (clause != null) {
				Predicate<Edit> its = old ? Edit::isOld : Edit::isNew;
				spell(change.edits(), its, words.computeIfAbsent(clause.id(), id -> new StringBuilder()));
				spell(change.heading(), its, headings.computeIfAbsent(clause.id(), id -> new StringBuilder()));
				boolean parts = change.kind() == (old ? Kind.SPLIT : Kind.JOINED);
				entries.merge(clause.id(), parts ? 0 : 1, Integer::sum);
			}
		}
		text.all().forEach(clause -> {
			assertEquals(clause.text(), words.get(clause.id()).toString());
			assertEquals(Objects.requireNonNullElse(clause.heading(), ""), headings.get(clause.id()).toString());
			assertTrue(entries.get(clause.id()) <= 1, "an entry for each clause");
		});
		assertEquals(text.all().count(), words.size());
	}

	private static void spell(List<Edit> edits, Predicate<Edit> which, StringBuilder into) {
		edits.stream().filter(which).forEach(edit -> into.append(edit.text()));
	}
}
