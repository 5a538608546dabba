package org.chancery.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ui.wizards.ImportWordModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizard for imports accepts. */
class ImportWordModelTest {
	@TempDir
	Path folder;

	@Test
	void wantsAFileThatExists() throws IOException {
		ImportWordModel model = new ImportWordModel(false);
		assertEquals("Choose the Word file of the treaty.", model.problem().orElseThrow());
		Path file = folder.resolve("treaty.docx");
		model.setFile(file.toString(), folder);
		assertEquals("There is no such file.", model.problem().orElseThrow());
		Files.createFile(file);
		assertTrue(model.problem().isEmpty());
		Path old = Files.createFile(folder.resolve("treaty.DOC"));
		model.setFile(old.toString(), folder);
		assertTrue(model.problem().orElseThrow().contains("save it as .docx"));
	}

	@Test
	void suggestsAFolderUntilOneIsTyped() {
		ImportWordModel model = new ImportWordModel(false);
		model.setFile(folder.resolve("treaty.docx").toString(), folder);
		assertEquals(folder.resolve("treaty"), model.folderPath());
		model.setFolder(folder.resolve("other").toString());
		model.setFile(folder.resolve("second.docx").toString(), folder);
		assertEquals(folder.resolve("other"), model.folderPath());
	}

	@Test
	void wantsNoFolderWhereTheOpenDossierTakesTheText() throws IOException {
		ImportWordModel model = new ImportWordModel(true);
		model.setFile(Files.createFile(folder.resolve("treaty.docx")).toString(), folder);
		model.setFolder("");
		assertTrue(model.problem().isEmpty());
		model.setTarget(ImportWordModel.Target.NEW_DOSSIER);
		assertEquals("Choose a folder for the dossier.", model.problem().orElseThrow());
	}

	@Test
	void doesNotTakePublicAsAPrivateAudience() throws IOException {
		ImportWordModel model = new ImportWordModel(false);
		model.setFile(Files.createFile(folder.resolve("treaty.docx")).toString(), folder);
		model.setAudience("public");
		assertTrue(model.problem().orElseThrow().startsWith("Every dossier has the audience public"));
		model.setAudience("");
		assertTrue(model.problem().isEmpty());
	}
}
