package org.chancery.core.projection;

import static org.chancery.core.tests.Draft.clause;
import static org.chancery.core.tests.Draft.reference;
import static org.chancery.core.tests.Draft.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.chancery.core.tests.Draft;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.ReferenceForm;

/** Whatever becomes of a tree, a live projection is the one that would be made afresh, under any rules of numbering. */
class RandomStructureTest {

	private static final List<ClauseKind> KINDS = List.of(ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.ARTICLE,
			ClauseKind.ARTICLE, ClauseKind.PARAGRAPH, ClauseKind.PARAGRAPH, ClauseKind.SUBPARAGRAPH, ClauseKind.SUBPARAGRAPH,
			ClauseKind.RECITAL, ClauseKind.ANNEX);

	private final Draft draft = new Draft();
	private final List<Clause> all = new ArrayList<>();
	private final Set<String> touched = new HashSet<>();
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void isAlwaysTheOneMadeAfresh(long seed) {
		random = new Random(seed);
		rules();
		for (int i = 0; i < 60; i++) {
			add();
		}
		LiveProjection live = LiveProjection.of(draft.dossier(), draft.everybody(), "en");
		for (int i = 0; i < 250; i++) {
			touched.clear();
			for (int k = random.nextInt(3); k >= 0; k--) {
				change();
			}
			live.restructured(touched);
			assertCurrent(live.current());
		}
	}

	@Test
	void whatIsShownAsBeforeIsTheSameObject() {
		Clause first = Draft.article(Draft.paragraph("a"), Draft.paragraph("b"));
		Clause second = Draft.article(Draft.paragraph("c"));
		draft.add(Draft.chapter(first, second), Draft.chapter(Draft.article(Draft.paragraph("d"))));
		LiveProjection live = LiveProjection.of(draft.dossier(), draft.everybody(), "en");
		Projection before = live.current();
		first.getClauses().add(Draft.paragraph("new"));
		live.restructured(Set.of(first.getId()));
		assertEquals("new", live.current().find(first.getClauses().getLast().getId()).orElseThrow().text());
		assertSame(before.clauses().getLast(), live.current().clauses().getLast());
		assertSame(before.find(second.getId()).orElseThrow(), live.current().find(second.getId()).orElseThrow());
		live.restructured(Set.of(second.getId()));
		assertSame(before.find(second.getId()).orElseThrow(), live.current().find(second.getId()).orElseThrow());
	}

	private void assertCurrent(Projection live) {
		Projection fresh = draft.project(draft.everybody());
		assertEquals(fresh.clauses(), live.clauses());
		for (ProjectedClause each : fresh.all().toList()) {
			assertEquals(each, live.find(each.id()).orElseThrow());
			assertEquals(fresh.path(each.id()), live.path(each.id()));
		}
		assertEquals(fresh.all().count(), all.stream().filter(each -> live.find(each.getId()).isPresent()).count());
	}

	private void rules() {
		for (ClauseKind kind : Set.copyOf(KINDS)) {
			if (random.nextInt(3) > 0) {
				draft.text().getNumbering().add(rule(kind, random.nextInt(6) == 0 ? NumberFormat.NONE : NumberFormat.DECIMAL,
						kind.getName().substring(0, 2) + " ", random.nextBoolean(), random.nextBoolean()));
			}
		}
	}

	private void change() {
		switch (random.nextInt(10)) {
		case 0, 1 -> add();
		case 2, 3 -> move();
		case 4 -> remove(any());
		case 5 -> touch(any()).setKind(KINDS.get(random.nextInt(KINDS.size())));
		case 6 -> touch(any()).setLockedNumber(random.nextBoolean() ? null : String.valueOf(random.nextInt(9) + 1));
		case 7 -> touch(any()).setLockedLabel(random.nextBoolean() ? null : "(" + random.nextInt(9) + ")");
		case 8 -> touch(any()).setUnnumbered(random.nextInt(4) == 0);
		default -> cite();
		}
	}

	private Clause touch(Clause clause) {
		touched.add(clause.getId());
		return clause;
	}

	private void remove(Clause clause) {
		if (clause.eContainer() instanceof Clause outer) {
			touch(outer);
		}
		EcoreUtil.remove(clause);
	}

	private void add() {
		Clause clause = clause(KINDS.get(random.nextInt(KINDS.size())), "words " + all.size());
		insert(clause, clauses());
		all.add(clause);
	}

	private void move() {
		Clause clause = any();
		EList<Clause> there = clauses();
		if (!EcoreUtil.isAncestor(clause, ((org.eclipse.emf.ecore.EStructuralFeature.Setting) there).getEObject())) {
			remove(clause);
			insert(clause, there);
		}
	}

	private void cite() {
		Clause holder = touch(any());
		holder.getWordings().getFirst().getContent()
				.add(reference(any(), ReferenceForm.values()[random.nextInt(ReferenceForm.values().length)]));
	}

	private void insert(Clause clause, EList<Clause> there) {
		there.add(random.nextInt(there.size() + 1), clause);
		if (clause.eContainer() instanceof Clause outer) {
			touch(outer);
		}
	}

	private EList<Clause> clauses() {
		return all.isEmpty() || random.nextInt(6) == 0 ? draft.text().getClauses() : any().getClauses();
	}

	/** It may have been removed, or be inside one that was, and then come back. */
	private Clause any() {
		return all.get(random.nextInt(all.size()));
	}
}
