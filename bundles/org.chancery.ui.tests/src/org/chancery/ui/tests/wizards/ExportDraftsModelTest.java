package org.chancery.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.wizards.ExportDraftsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizard for drafts accepts, and what it says before anything is written. */
class ExportDraftsModelTest {
	@TempDir
	Path folder;
	private final ExportDraftsModel model = ExportDraftsModel.of(Dossiers.small());

	@Test
	void beginsWithThePublicTextForAllParties() {
		assertEquals("public", model.audience());
		assertEquals(List.of("ARV", "BMA"), model.chosenParties());
		assertEquals("The drafts hold the public text; no private word is in them.", model.notice());
		assertFalse(model.cautious());
	}

	@Test
	void namesAHigherAudiencePlainly() {
		model.setAudience("delegation");
		assertTrue(model.cautious());
		assertTrue(model.notice().contains("“delegation”"));
	}

	@Test
	void wantsAFolderAPartyAndOneLine() {
		assertEquals("Choose a folder for the drafts.", model.problem().orElseThrow());
		model.setFolder(folder.toString());
		assertTrue(model.problem().isEmpty());
		model.setClassification("two\nlines");
		assertTrue(model.problem().orElseThrow().startsWith("The classification line"));
		model.setClassification("FOR RATIFICATION");
		model.choose("ARV", false);
		model.choose("BMA", false);
		assertEquals("Choose at least one party.", model.problem().orElseThrow());
		model.choose("BMA", true);
		assertEquals(List.of("BMA"), model.chosenParties());
	}

	@Test
	void writesOneDraftWhereThereAreNoParties() {
		ExportDraftsModel none = new ExportDraftsModel(List.of("public"), List.of("en"), List.of());
		none.setFolder(folder.toString());
		assertTrue(none.problem().isEmpty());
	}
}
