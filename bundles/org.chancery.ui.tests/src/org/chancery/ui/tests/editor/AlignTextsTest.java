package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.MoveClause;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.ui.editor.model.AlignTexts;
import org.chancery.ui.editor.model.AlignedClause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignTextsTest {

	private final DossierSession session = Treaties.large(4, 4, "Each Party shall grant access.");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void whatIsTakenFromBeforeIsAsIfAlignedAnew(long seed) {
		var random = new Random(seed);
		List<AlignedClause> before = aligned(List.of());
		for (int i = 0; i < 150; i++) {
			for (int k = random.nextInt(3); k >= 0; k--) {
				change(random);
			}
			List<AlignedClause> now = aligned(before);
			assertEquals(aligned(List.of()), now);
			before = now;
		}
	}

	@Test
	void aClauseIsAlignedOnceWhateverIsInside() {
		List<AlignedClause> before = aligned(List.of());
		assertEquals(5, before.getFirst().span());
		AlignedClause last = before.getLast();
		session.execute("Add", () -> AddClause.firstIn(session.dossier(), session.audiences().getLast(),
				org.chancery.model.text.ClauseKind.PARAGRAPH, clause(before.getFirst().id())).perform());
		assertSame(last, aligned(before).getLast());
		assertEquals(6, aligned(before).getFirst().span());
	}

	private void change(Random random) {
		Audience audience = session.audiences().get(random.nextInt(2));
		Clause one = any(audience, random);
		Clause other = any(audience, random);
		Runnable change = switch (random.nextInt(6)) {
		case 0, 1 -> () -> AddClause.after(session.dossier(), audience, one.getKind(), one).perform();
		case 2 -> () -> new MoveClause(session.dossier(), audience, one, other, null).perform();
		case 3 -> () -> MoveClause.up(session.dossier(), audience, one).perform();
		case 4 -> () -> new SetContent(session.dossier(), audience, one, "en", InlineSequence.plain("other words")).perform();
		default -> () -> new DeleteClause(session.dossier(), audience, one).perform();
		};
		try {
			session.execute("Change", change);
		} catch (DossierException refused) {
			// Another change will do.
		}
	}

	private Clause any(Audience audience, Random random) {
		List<ProjectedClause> seen = session.projection(audience, "en").all().toList();
		return clause(seen.get(random.nextInt(seen.size())).id());
	}

	private Clause clause(String id) {
		return (Clause) session.dossier().find(id);
	}

	private List<AlignedClause> aligned(List<AlignedClause> before) {
		Projection lower = session.projection(session.audiences().getFirst(), "en");
		Projection upper = session.projection(session.audiences().getLast(), "en");
		return AlignTexts.of(lower, upper, before);
	}
}
