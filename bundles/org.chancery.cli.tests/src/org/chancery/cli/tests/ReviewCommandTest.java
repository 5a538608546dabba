package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.parties.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft goes out, and comes back changed. */
class ReviewCommandTest {

	@TempDir
	private Path folder;
	private Path dossier;
	private List<Path> drafts;

	@BeforeEach
	void exportTheSample() throws IOException {
		Spoken demo = Spoken.by("demo", "-o", folder.resolve("demo").toString());
		assertEquals(0, demo.code(), demo.err());
		dossier = folder.resolve("demo").resolve("dossier");
		try (Stream<Path> all = Files.list(folder.resolve("demo").resolve("drafts"))) {
			drafts = all.sorted().toList();
		}
	}

	private Path returned(Path draft, UnaryOperator<String> change) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(draft))); var zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] bytes = in.readAllBytes();
				if (entry.getName().equals("word/document.xml")) {
					bytes = change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
				}
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(bytes);
			}
		}
		return Files.write(folder.resolve("returned.docx"), out.toByteArray());
	}

	@Test
	void whatWasNotDeclaredIsFoundOnItsClause() throws IOException {
		Path returned = returned(drafts.getFirst(), xml -> xml.replaceFirst(" shall ", " may "));
		Spoken said = Spoken.by("review", drafts.getFirst().toString(), returned.toString(), "--json");
		assertEquals(0, said.code(), said.err());
		assertTrue(said.out().contains("\"kind\":\"replace\",\"declared\":false,\"author\":\"\",\"date\":\"\",\"old\":\"shall\",\"new\":\"may\",\"part\":\"body\""),
				said.out());
		assertTrue(said.out().contains("\"undeclared\":1"), said.out());
	}

	@Test
	void theDossierKnowsWhatItExported() throws IOException {
		for (Path draft : drafts) {
			Path returned = returned(draft, xml -> xml);
			Spoken said = Spoken.by("review", dossier.toString(), returned.toString());
			assertEquals(0, said.code(), said.err());
			assertTrue(said.out().startsWith("0 undeclared, 0 declared"), said.out());
		}
	}

	@Test
	void theDraftThatWasSentIsKnownThoughTheTextChangedSince() throws Exception {
		Path out = folder.resolve("out");
		assertEquals(0, Spoken.by("export", dossier.toString(), "-o", out.toString(), "--classification", "CONFIDENTIAL").code());
		assertEquals(0, Spoken.by("export", dossier.toString(), "-o", folder.resolve("private").toString(), "--audience", "delegation").code());
		var store = new FolderDossierStore();
		OpenDossier open = store.open(dossier);
		open.dossier().getText().getClauses().removeLast();
		store.save(open, dossier);
		for (Party party : open.dossier().getParties()) {
			try (Stream<Path> all = Files.list(out)) {
				Path draft = all.filter(each -> each.toString().contains("(" + party.getCode() + ")")).findFirst().orElseThrow();
				Spoken said = Spoken.by("review", dossier.toString(), returned(draft, xml -> xml.replaceFirst(" shall ", " may ")).toString());
				assertTrue(said.out().startsWith("1 undeclared, 0 declared"), said.out() + said.err());
				assertTrue(said.out().contains("Compared with the draft for " + party.getCode() + " in en of the text that the audience public sees"), said.out());
			}
		}
	}

	@Test
	void whatTheyWantStandsInBracketsInTheTextThatWasSent() throws IOException {
		Path returned = returned(drafts.getFirst(), xml -> xml.replaceFirst(" shall ", " may "));
		Path made = folder.resolve("made");
		assertEquals(0, Spoken.by("review", drafts.getFirst().toString(), returned.toString(), "-o", made.toString(), "--party", "Belmora").code());
		String text = Spoken.by("text", made.toString(), "--audience", "public").out();
		assertTrue(text.matches("(?s).*\\[(\\w+: )?shall / \\w+: may\\].*"), text);
		Path paper = folder.resolve("table.docx");
		assertEquals(0, Spoken.by("papers", "table", made.toString(), "-o", paper.toString()).code());
		assertEquals(0, Spoken.by("papers", "rolling", made.toString(), "-o", paper.toString()).code());
		assertEquals(1, Spoken.by("review", drafts.getFirst().toString(), returned.toString(), "-o", made.toString()).code());
	}

	@Test
	void badFilesAreNamed() throws IOException {
		Path bad = Files.writeString(folder.resolve("bad.docx"), "PK no");
		Spoken said = Spoken.by("review", drafts.getFirst().toString(), bad.toString());
		assertEquals(1, said.code());
		assertTrue(said.err().contains("bad.docx"), said.err());
		assertEquals(2, Spoken.by("review", bad.toString()).code());
	}

	@Test
	void savingInLibreOfficeIsNoChange() throws Exception {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(at -> Files.isExecutable(Path.of(at, "soffice"))),
				"LibreOffice is not installed.");
		Path saved = Files.createDirectory(folder.resolve("saved"));
		Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
				"docx:MS Word 2007 XML", "--outdir", saved.toString(), drafts.getFirst().toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile()).start();
		assertTrue(office.waitFor(3, TimeUnit.MINUTES));
		Spoken said = Spoken.by("review", drafts.getFirst().toString(), saved.resolve(drafts.getFirst().getFileName()).toString());
		assertTrue(said.out().startsWith("0 undeclared, 0 declared"), said.out() + said.err());
	}

	@Test
	void theAnswerIsARedline() throws IOException {
		Path returned = returned(drafts.getFirst(), xml -> xml.replaceFirst(" shall ", " may "));
		Path answer = folder.resolve("answer.docx");
		Spoken said = Spoken.by("answer", drafts.getFirst().toString(), returned.toString(), "-o", answer.toString(), "--refuse", "1");
		assertEquals(0, said.code(), said.err());
		assertTrue(said.out().startsWith("0 taken over, 1 refused, 0 in brackets"), said.out());
		Spoken review = Spoken.by("review", returned.toString(), answer.toString(), "--json");
		assertTrue(review.out().contains("\"declared\":true,\"author\":\"Chancery\"") && review.out().contains("\"old\":\"may\",\"new\":\"shall\"")
				&& review.out().contains("\"undeclared\":0"), review.out());
		assertEquals(2, Spoken.by("answer", drafts.getFirst().toString(), returned.toString(), "-o", answer.toString(), "--take", "Nobody").code());
	}
}
