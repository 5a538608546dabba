package org.chancery.comparison.takeover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.comparison.takeover.TakeOverAmongAudiences;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.overlay.OmitClause;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeOverAmongAudiencesTest {

	private final OpenDossier dossier = TakeOverTest.treaty("Each Party shall grant access.", "It enters into force in May.");
	private final Layer delegation = dossier.addLayer("delegation", List.of());
	private final Audience everybody = TakeOverTest.everybody(dossier);
	private final Clause access = TakeOverTest.clause(dossier, 0).getClauses().getFirst();
	private final TakeOverAmongAudiences take = new TakeOverAmongAudiences(dossier, everybody, delegation.getAudience(), "en");

	@BeforeEach
	void word() {
		new SetContent(dossier, delegation.getAudience(), access, "en", InlineSequence.plain("Access within quotas.")).perform();
	}

	@Test
	void privateWordsBecomePublic() {
		take.down(access.getId());
		assertEquals("Access within quotas.", words(everybody));
		assertEquals("Access within quotas.", words(delegation.getAudience()));
		assertTrue(delegation.getPrivateWordings().isEmpty());
	}

	@Test
	void privateWordsAreTakenAway() {
		take.up(access.getId());
		assertEquals("Each Party shall grant access.", words(delegation.getAudience()));
	}

	@Test
	void aPrivateClauseBecomesPublicOrGoes() {
		String id = AddClause.after(dossier, delegation.getAudience(), ClauseKind.PARAGRAPH, access).perform().getId();
		take.down(id);
		assertEquals(2, paragraphs(everybody));
		String other = AddClause.after(dossier, delegation.getAudience(), ClauseKind.PARAGRAPH, access).perform().getId();
		take.up(other);
		assertEquals(2, paragraphs(delegation.getAudience()));
	}

	@Test
	void whatThePrivateTextLeavesOutIsShownAgainOrLeftOutInPublic() {
		new OmitClause(dossier, delegation, access).perform();
		take.up(access.getId());
		assertEquals(1, paragraphs(delegation.getAudience()));
		new OmitClause(dossier, delegation, access).perform();
		take.down(access.getId());
		assertEquals(0, paragraphs(everybody));
	}

	@Test
	void aClauseInsideAPrivateOneIsRefused() {
		Clause outer = AddClause.after(dossier, delegation.getAudience(), ClauseKind.ARTICLE, TakeOverTest.clause(dossier, 0)).perform();
		String inner = AddClause.lastIn(dossier, delegation.getAudience(), ClauseKind.PARAGRAPH, outer).perform().getId();
		assertThrows(DossierException.class, () -> take.down(inner));
	}

	private String words(Audience reader) {
		return Projector.project(dossier, reader, "en").find(access.getId()).map(ProjectedClause::text).orElseThrow();
	}

	private int paragraphs(Audience reader) {
		return Projector.project(dossier, reader, "en").clauses().getFirst().clauses().size();
	}
}
