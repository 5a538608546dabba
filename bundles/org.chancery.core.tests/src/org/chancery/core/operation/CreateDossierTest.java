package org.chancery.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.FolderDossierStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateDossierTest {

	@TempDir
	Path folder;

	private final Engine engine = Engine.builder().dossierStore(new FolderDossierStore()).build();

	@Test
	void savesTheNewDossier() throws Exception {
		Path place = folder.resolve("new");
		var created = new CreateDossier(engine, "Treaty", List.of("en"), place).perform();
		assertEquals(created.dossier().getId(), engine.dossierStore().open(place).dossier().getId());
	}

	@Test
	void overwritesNoDossierAndLeavesNothingWhenRefused() throws Exception {
		Path place = folder.resolve("new");
		new CreateDossier(engine, "Treaty", List.of("en"), place).perform();
		assertThrows(DossierException.class, () -> new CreateDossier(engine, "Other", List.of("en"), place).perform());
		Path other = folder.resolve("other");
		assertThrows(DossierException.class, () -> new CreateDossier(engine, "Other", List.of(), other).perform());
		assertFalse(Files.exists(other));
	}

	@Test
	void saysWhichPartOfTheEngineIsMissing() {
		assertThrows(IllegalStateException.class, engine::wordExporter);
		assertThrows(IllegalStateException.class, engine::wordImporter);
	}
}
