package org.chancery.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.ui.tests.Dossiers;
import org.chancery.ui.tests.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person writes a redline and the working papers through the wizards alone. */
class RedlineExportWindowTest {

	@TempDir
	Path folder;
	private final DraftWindow window = new DraftWindow();

	@BeforeEach
	void open() throws IOException {
		new FolderDossierStore().save(Dossiers.small(), folder.resolve("d"));
		window.open(folder.resolve("d"));
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void writesARedlineFromThePublicToThePrivateText() throws IOException {
		Path file = folder.resolve("redline.docx");
		window.command("org.chancery.ui.comparison.exportRedline");
		Page wizard = Page.titled("Export redline").awaits("holds all words of both texts").type("File:", file.toString())
				.type("Changes stand in the name of:", "Arvenia");
		Screenshots.take("wizard-redline");
		wizard.press("Finish").gone();
		Page.titled("Redline written").awaits("redline.docx").press("OK").gone();
		String body = body(file);
		assertTrue(body.contains("<w:ins ") && body.contains("w:author=\"Arvenia\""), body);
	}

	@Test
	void writesTheRollingText() throws IOException {
		Path file = folder.resolve("rolling.docx");
		window.command("org.chancery.ui.negotiation.exportPapers");
		Page wizard = Page.titled("Export working papers").type("File:", file.toString());
		Screenshots.take("wizard-papers");
		wizard.press("Finish").gone();
		Page.titled("Rolling text for “public” written").awaits("rolling.docx").press("OK").gone();
		assertTrue(body(file).contains("lighthouses"));
	}

	private static String body(Path file) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError("no body in " + file);
	}
}
