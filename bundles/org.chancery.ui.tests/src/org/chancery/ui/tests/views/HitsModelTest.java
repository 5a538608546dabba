package org.chancery.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.views.HitsModel;
import org.junit.jupiter.api.Test;

/** What the view of hits says. */
class HitsModelTest {
	private final OpenDossier dossier = Dossiers.small();
	private final HitsModel model = new HitsModel();

	@Test
	void saysHowMuchItFoundAndWhere() {
		find("access", false);
		assertEquals("3 hits in 3 clauses", model.summary());
		assertEquals("Article 1(1)", model.place(model.hits().get(1)));
		assertEquals("Each Party shall grant access to lighthouses.", model.words(model.hits().get(1)));
	}

	@Test
	void saysThatItFoundNothing() {
		assertEquals("", model.summary());
		find("submarine", false);
		assertEquals("Nothing found", model.summary());
	}

	@Test
	void findsNothingByABrokenExpression() {
		assertThrows(DossierException.class, () -> find("(", true));
		assertEquals(0, model.hits().size());
	}

	private void find(String words, boolean expression) {
		model.setWanted(words);
		model.setRegularExpression(expression);
		model.find(Projector.project(dossier, Dossiers.everybody(dossier), "en"));
	}
}
