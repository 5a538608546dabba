package org.chancery.core.projection;

import static org.chancery.core.tests.Draft.article;
import static org.chancery.core.tests.Draft.paragraph;
import static org.chancery.core.tests.Draft.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.tests.Draft;
import org.chancery.model.text.Clause;

class LiveProjectionTest {

	private final Draft draft = new Draft();
	private final Clause inner = paragraph("before");
	private final Clause outer = article("around", inner, paragraph("beside"));

	LiveProjectionTest() {
		draft.add(outer, article("other"));
	}

	@Test
	void rewordedClausesAreAsInAFreshProjection() {
		var layer = draft.layer("delegation");
		LiveProjection live = LiveProjection.of(draft.dossier(), layer.getAudience(), "en");
		inner.getWordings().set(0, wording("en", "after"));
		new SetPrivateWording(draft.dossier(), layer, outer, wording("en", "private")).perform();
		live.reworded(List.of(inner.getId(), outer.getId()));
		assertEquals(draft.project(layer.getAudience()).clauses(), live.current().clauses());
		assertEquals("private", live.current().find(outer.getId()).orElseThrow().text());
	}

	@Test
	void aProjectionThatWasHandedOutDoesNotChange() {
		LiveProjection live = LiveProjection.of(draft.dossier(), draft.everybody(), "en");
		Projection earlier = live.current();
		inner.getWordings().set(0, wording("en", "after"));
		live.reworded(List.of(inner.getId()));
		assertEquals("before", earlier.find(inner.getId()).orElseThrow().text());
		assertEquals("after", live.current().find(inner.getId()).orElseThrow().text());
		assertSame(earlier.clauses().getLast(), live.current().clauses().getLast());
	}

	@Test
	void clausesOutOfSightArePassedOver() {
		LiveProjection live = LiveProjection.of(draft.dossier(), draft.everybody(), "en");
		Projection earlier = live.current();
		live.reworded(List.of("unknown"));
		assertSame(earlier, live.current());
	}

	@Test
	void aPathLeadsFromTheTop() {
		Projection projection = draft.project(draft.everybody());
		assertEquals(List.of(outer.getId(), inner.getId()), projection.path(inner.getId()));
		assertTrue(projection.path("unknown").isEmpty());
	}
}
