package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.text.AddClause;
import org.chancery.edit.DossierSession;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.AlignTexts;
import org.chancery.ui.editor.model.Unit;
import org.chancery.ui.editor.model.UnitPlan;
import org.junit.jupiter.api.Test;

class UnitPlanTest {

	@Test
	void anArticleWithAllInsideItIsAUnit() {
		List<Unit> units = units(Treaties.small());
		assertEquals(List.of("Article 1", "Article 2"), units.stream().map(Unit::title).toList());
		assertEquals(5, units.getFirst().clauses().size());
	}

	@Test
	void headingsOfDivisionsStandWithWhatFollowsThem() {
		DossierSession session = Treaties.small();
		Clause article = (Clause) session.dossier().find(Treaties.idOf(session, "Article 2"));
		session.execute("add", () -> {
			Clause part = AddClause.after(session.dossier(), Treaties.publicOf(session), ClauseKind.PART, article).perform();
			Clause chapter = AddClause.firstIn(session.dossier(), Treaties.publicOf(session), ClauseKind.CHAPTER, part).perform();
			AddClause.firstIn(session.dossier(), Treaties.publicOf(session), ClauseKind.ARTICLE, chapter).perform();
		});
		List<Unit> units = units(session);
		assertEquals(3, units.size());
		assertEquals(List.of(ClauseKind.PART, ClauseKind.CHAPTER, ClauseKind.ARTICLE),
				units.getLast().clauses().stream().map(clause -> clause.any().kind()).toList());
		assertEquals("Article 3", units.getLast().title());
	}

	@Test
	void whatIsVeryLongIsDivided() {
		List<Unit> units = units(Treaties.large(1, UnitPlan.LIMIT * 2, "words"));
		assertEquals(3, units.size());
		assertTrue(units.stream().allMatch(unit -> unit.clauses().size() <= UnitPlan.LIMIT));
	}

	@Test
	void everyClauseIsInOneUnit() {
		DossierSession session = Treaties.small();
		var text = session.projection(Treaties.publicOf(session), "en");
		UnitPlan plan = UnitPlan.of(AlignTexts.of(text, text));
		text.all().forEach(clause -> assertTrue(plan.units().get(plan.indexOf(clause.id())).clauses().stream()
				.anyMatch(each -> each.id().equals(clause.id()))));
		assertEquals(-1, plan.indexOf("unknown"));
	}

	private static List<Unit> units(DossierSession session) {
		var text = session.projection(Treaties.publicOf(session), "en");
		return UnitPlan.of(AlignTexts.of(text, text)).units();
	}
}
