package org.chancery.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.views.ClauseTouch;
import org.junit.jupiter.api.Test;

/** Which records touch a clause, and who may know. */
class ClauseTouchTest {
	private final OpenDossier dossier = Dossiers.small();

	@Test
	void aRedLineTouchesItsArticleAndWhatIsInside() {
		Clause access = Dossiers.clause(dossier, 0);
		assertEquals(List.of("R-1"), labels(Dossiers.delegation(dossier), access));
		assertEquals(List.of("R-1"), labels(Dossiers.delegation(dossier), access.getClauses().getFirst()));
		assertEquals(List.of(), labels(Dossiers.delegation(dossier), Dossiers.clause(dossier, 1)));
	}

	@Test
	void thePublicDoesNotKnowOfIt() {
		assertEquals(List.of(), labels(Dossiers.everybody(dossier), Dossiers.clause(dossier, 0)));
	}

	private List<String> labels(Audience reader, Clause clause) {
		return ClauseTouch.of(dossier, reader, Projector.project(dossier, reader, "en"), clause.getId()).stream()
				.map(ClauseTouch.Item::label).toList();
	}
}
