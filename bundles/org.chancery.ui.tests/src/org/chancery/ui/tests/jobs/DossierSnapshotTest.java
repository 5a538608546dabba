package org.chancery.ui.tests.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projector;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.model.text.Clause;
import org.chancery.ui.jobs.DossierSnapshot;
import org.chancery.ui.tests.Dossiers;
import org.junit.jupiter.api.Test;

/** What a job saves is the dossier as it stood, whatever is typed meanwhile. */
class DossierSnapshotTest {

	@Test
	void keepsTheTextAsItStood() {
		OpenDossier dossier = Dossiers.small();
		OpenDossier snapshot = DossierSnapshot.of(dossier);
		Clause paragraph = Dossiers.clause(dossier, 0).getClauses().getLast();
		new SetContent(dossier, Dossiers.everybody(dossier), paragraph, "en", InlineSequence.plain("Changed.")).perform();
		String then = Projector.project(snapshot, Dossiers.delegation(snapshot), "en").find(paragraph.getId()).orElseThrow().text();
		assertEquals("Access is free of charge.", then);
	}

	@Test
	void refersToItsOwnThingsOnly() {
		OpenDossier dossier = Dossiers.small();
		OpenDossier snapshot = DossierSnapshot.of(dossier);
		Clause lined = snapshot.layers().getFirst().getRedLines().getFirst().getClauses().getFirst();
		assertNotSame(Dossiers.clause(dossier, 0), lined);
		assertEquals(Dossiers.clause(snapshot, 0), lined);
	}
}
