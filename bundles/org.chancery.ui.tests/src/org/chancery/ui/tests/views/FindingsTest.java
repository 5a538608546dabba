package org.chancery.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.InsertCrossReference;
import org.chancery.core.text.SetContent;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ReferenceForm;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.views.Finding;
import org.chancery.ui.views.Findings;
import org.junit.jupiter.api.Test;

/** What is to be looked at, and who is told of it. */
class FindingsTest {
	private final OpenDossier dossier = Dossiers.small();
	private final Audience everybody = Dossiers.everybody(dossier);
	private final Audience delegation = Dossiers.delegation(dossier);

	@Test
	void findsNothingInASoundText() {
		assertEquals(List.of(), findings(delegation));
	}

	@Test
	void findsAStaleWordingForThoseWhoReadIt() {
		Clause paragraph = Dossiers.clause(dossier, 0).getClauses().getFirst();
		new SetContent(dossier, everybody, paragraph, "en", InlineSequence.plain("Changed.")).perform();
		Finding stale = findings(delegation).getFirst();
		assertEquals("Article 1(1)", stale.place());
		assertEquals(paragraph.getId(), stale.clauseId());
		assertTrue(stale.message().contains("stale"));
		assertEquals(List.of(), findings(everybody));
	}

	@Test
	void findsReferencesThatLeadNowhereAndOrphans() {
		Clause access = Dossiers.clause(dossier, 0);
		Clause force = Dossiers.clause(dossier, 1);
		new InsertCrossReference(dossier, everybody, force.getClauses().getFirst(), "en", 0, access, ReferenceForm.CITATION).perform();
		new DeleteClause(dossier, everybody, access).perform();
		assertEquals(List.of(Gravity.LOSS), findings(everybody).stream().map(Finding::gravity).toList());
		assertTrue(findings(delegation).stream().anyMatch(each -> each.place().equals("Orphans")));
	}

	@Test
	void leadsFromARemarkOfTheImporterToItsClause() {
		List<Finding> found = Findings.of(dossier, everybody, Projector.project(dossier, everybody, "en"),
				List.of(new ImportRemark(Gravity.DOUBT, "Article 2", "A number was typed twice.")));
		assertEquals(Dossiers.clause(dossier, 1).getId(), found.getFirst().clauseId());
	}

	private List<Finding> findings(Audience reader) {
		return Findings.of(dossier, reader, Projector.project(dossier, reader, "en"), List.of());
	}
}
