package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.ui.tests.Dossiers;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.UserScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench keeps outside a dossier holds paths and no words of a treaty. */
class NothingLeftBehindTest {
	@TempDir
	Path folder;

	@Test
	void preferencesHoldTwoPathsAtMost() throws Exception {
		openAndClose();
		Set<String> kept = new TreeSet<>(List.of(UserScope.INSTANCE.getNode("org.chancery.ui").keys()));
		kept.removeAll(Set.of("lastDossier", "lastFolder"));
		assertEquals(Set.of(), kept);
	}

	@Test
	void noFileOfThePlatformHoldsAWordOfTheText() throws Exception {
		openAndClose();
		for (var location : new org.eclipse.osgi.service.datalocation.Location[] { Platform.getInstanceLocation(),
				Platform.getConfigurationLocation() }) {
			if (location != null && location.getURL() != null) {
				assertEquals(List.of(), holding("Lighthouses", Path.of(location.getURL().getPath())));
			}
		}
	}

	private void openAndClose() throws IOException {
		new FolderDossierStore().save(Dossiers.small(), folder.resolve("d"));
		DraftWindow window = new DraftWindow().open(folder.resolve("d"));
		window.select(window.ask(each -> Dossiers.clause(each.dossier(), 0).getId())).command("org.chancery.ui.moveDown");
		window.awaitClauses("Article 1 Force", "Article 2 Access");
		window.close();
	}

	private static List<Path> holding(String word, Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
		}
	}

	private static boolean holds(Path file, String word) {
		try {
			String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
			return bytes.contains(word)
					|| bytes.contains(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			return false;
		}
	}
}
