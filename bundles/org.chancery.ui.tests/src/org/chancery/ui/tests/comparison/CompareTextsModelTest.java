package org.chancery.ui.tests.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.chancery.core.history.TextVersion;
import org.chancery.ui.comparison.model.CompareTextsModel;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.comparison.model.VersionWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTextsModelTest {

	@TempDir
	Path folder;

	@Test
	void beginsWithTheHighestAudienceOfTheOpenDossierAndAWordFile() {
		var model = new CompareTextsModel(List.of("public", "delegation"));
		assertEquals(new TextChoice(TextOrigin.OPEN, "delegation", ""), model.choice(ParallelColumn.LEFT));
		assertEquals("Choose a Word file.", model.problem());
	}

	@Test
	void withoutADossierTwoFilesAreCompared() {
		var model = new CompareTextsModel(List.of());
		assertFalse(model.origins().contains(TextOrigin.OPEN));
		assertEquals(TextOrigin.WORD, model.choice(ParallelColumn.LEFT).origin());
	}

	@Test
	void saysWhatIsNotThere() {
		var model = new CompareTextsModel(List.of("public"));
		model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.WORD, "", folder.resolve("none.docx").toString()));
		assertTrue(model.problem().startsWith("There is no such file"), model.problem());
		model.choose(ParallelColumn.RIGHT, TextOrigin.DOSSIER);
		assertEquals("Choose the folder of a dossier.", model.problem());
		model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.DOSSIER, "", folder.toString()));
		assertTrue(model.problem().startsWith("Name the audience"), model.problem());
	}

	@Test
	void theThirdTextIsAskedForOnlyIfItIsWanted() throws IOException {
		Path file = Files.createFile(folder.resolve("a.docx"));
		var model = new CompareTextsModel(List.of("public"));
		model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.WORD, "", file.toString()));
		assertEquals("", model.problem());
		model.choose(ParallelColumn.ANCESTOR, TextOrigin.WORD);
		assertEquals("Choose a Word file.", model.problem());
		model.choose(ParallelColumn.ANCESTOR, (TextChoice) null);
		assertEquals("", model.problem());
	}

	@Test
	void aTextIsNotComparedWithItself() {
		var model = new CompareTextsModel(List.of("public", "delegation"));
		model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.OPEN, "delegation", ""));
		assertTrue(model.problem().contains("not the same"));
		model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.OPEN, "public", ""));
		assertEquals("", model.problem());
	}

	@Test
	void anEarlierVersionCanBeChosenWhereOneIsKnown() {
		var saved = new TextVersion("2", Instant.EPOCH, "Ilsabet", "saved");
		var opened = new TextVersion("1", Instant.EPOCH, "Ilsabet", "opened");
		assertFalse(new CompareTextsModel(List.of("public")).origins().contains(TextOrigin.VERSION));
		var model = new CompareTextsModel(List.of("public", "delegation"), Map.of("delegation", List.of(saved, opened)));
		assertTrue(model.origins().contains(TextOrigin.VERSION));
		model.choose(ParallelColumn.LEFT, TextOrigin.VERSION);
		assertEquals(saved, model.choice(ParallelColumn.LEFT).version());
		model.choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.VERSION, "delegation", "", opened));
		assertEquals("", model.problem(), "two states of one text");
		model.chooseVersion(ParallelColumn.RIGHT, "public");
		assertTrue(model.problem().startsWith("No earlier version"), model.problem());
	}

	@Test
	void aVersionIsCalledByHowWhenAndWhom() {
		String words = VersionWords.of(new TextVersion("2", Instant.EPOCH, "Ilsabet Quist", "saved"), ZoneOffset.UTC);
		assertTrue(words.startsWith("Saved ") && words.contains("1970") && words.endsWith(" by Ilsabet Quist"), words);
	}
}
