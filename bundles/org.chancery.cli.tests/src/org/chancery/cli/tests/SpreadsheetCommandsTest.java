package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;
import org.chancery.model.resource.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delegation's spreadsheet meets a dossier that was just imported: no parties, no audience but the public. */
class SpreadsheetCommandsTest {

	private static final String HEAD = "id;clause;sentence;public declaration;test;opening;target;bottom line;owner;audience\n";

	@TempDir
	Path folder;

	@BeforeEach
	void make() throws IOException {
		OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));
		Clause article = Ids.identify(TextFactory.eINSTANCE.createClause());
		article.setKind(ClauseKind.ARTICLE);
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage("en");
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText("Each Party shall reply within 30 days.");
		wording.getContent().add(run);
		article.getWordings().add(wording);
		dossier.dossier().getText().getClauses().add(article);
		new FolderDossierStore().save(dossier, place());
	}

	@Test
	void anAudienceMayComeWithTheTable() throws IOException {
		Path table = table("R-1;Article 1;Thirty days;;quantity <= 30 days;;;;MFA;delegation\n");
		Spoken refused = Spoken.by("redlines", "import", table.toString(), place().toString());
		assertEquals(1, refused.code());
		assertTrue(refused.err().contains("row 2, audience: expected an audience that can be opened here: public"), refused.err());
		Spoken taken = Spoken.by("redlines", "import", table.toString(), place().toString(), "--new-audience", "delegation");
		assertEquals("", taken.err());
		assertTrue(taken.out().contains("1 added"), taken.out());
		assertTrue(written("delegation").contains("R-1,Article 1,Thirty days,,quantity <= 30 days,,,,MFA,delegation"), written("delegation"));
		assertFalse(written("public").contains("R-1"));
		assertEquals(1, Spoken.by("redlines", "import", table.toString(), place().toString(), "--new-audience", "public").code());
	}

	@Test
	void anAgencyThatCouldBeNobodysIsSaidToBeLeftOut() throws IOException {
		Path table = table("R-1;Article 1;Thirty days;;quantity <= 30 days;;;;MFA;public\n");
		Spoken taken = Spoken.by("redlines", "import", table.toString(), place().toString());
		assertTrue(taken.out().contains("no party yet whose agency \u201cMFA\u201d could be"), taken.out());
		assertTrue(written("public").contains("quantity <= 30 days,,,,,public"), written("public"));
		assertTrue(Spoken.by("redlines", "import", folder.resolve("public.csv").toString(), place().toString()).out().contains("1 as before"));
	}

	@Test
	void theReportInThreeColumnsHasTheTotalsOfTheLedger() throws IOException {
		assertEquals(0, Spoken.by("demo", "-o", folder.resolve("demo").toString()).code());
		Path report = folder.resolve("report.docx");
		Spoken made = Spoken.by("ledger", "report", folder.resolve("demo/dossier").toString(), "-o", report.toString());
		assertEquals("", made.err());
		try (var zip = new ZipFile(report.toFile())) {
			String words = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			assertTrue(words.contains("Not negotiable"));
		}
		assertEquals(1, Spoken.by("ledger", "report", place().toString(), "-o", folder.resolve("none/report.docx").toString()).code());
		assertEquals(2, Spoken.by("ledger", "summary", place().toString()).code());
	}

	private Path table(String rows) throws IOException {
		return Files.writeString(folder.resolve("table.csv"), HEAD + rows);
	}

	private String written(String audience) throws IOException {
		Path out = folder.resolve(audience + ".csv");
		assertEquals(0, Spoken.by("redlines", "export", place().toString(), "-o", out.toString(), "-a", audience).code());
		return Files.readString(out);
	}

	private Path place() {
		return folder.resolve("d");
	}
}
