package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.cli.CommandLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

	private static final String PRIVATE_HEADING = "Understanding concerning the Halden Bank";

	@TempDir
	static Path folder;
	static Path dossier;

	@BeforeAll
	static void makeDemo() {
		Spoken made = Spoken.by("demo", "-o", folder.resolve("demo").toString());
		assertEquals(CommandLine.DONE, made.code(), made.err());
		dossier = folder.resolve("demo/dossier");
	}

	@Test
	void theDemoWritesADraftForEachPartyAndSaysWhere() throws IOException {
		Spoken again = Spoken.by("demo", "-o", folder.resolve("demo").toString());
		assertEquals(CommandLine.DONE, again.code(), again.err());
		List<Path> drafts = files(folder.resolve("demo/drafts"));
		assertEquals(2, drafts.size());
		for (Path draft : drafts) {
			assertTrue(again.out().contains(draft.toString()), again.out());
			assertTrue(Files.size(draft) > 10_000);
		}
	}

	@Test
	void helpAndVersionAreDone() {
		for (String subcommand : List.of("import", "show", "text", "export", "demo")) {
			assertTrue(Spoken.by("--help").out().contains(subcommand));
			Spoken help = Spoken.by(subcommand, "--help");
			assertEquals(CommandLine.DONE, help.code());
			assertTrue(help.out().startsWith("chancery " + subcommand), help.out());
		}
		assertTrue(Spoken.by("--version").out().matches("Chancery \\S+\\R"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "frobnicate", "show", "show a b", "show --json", "import x.docx", "import -o", "export d",
			"show --nonsense d", "show --json=yes d" })
	void wrongUseIsOneLineAndTwo(String words) {
		Spoken spoken = Spoken.by(words.isEmpty() ? new String[0] : words.split(" "));
		assertEquals(CommandLine.WRONG_USE, spoken.code(), words);
		assertEquals(1, spoken.err().lines().count(), spoken.err());
		assertEquals("", spoken.out());
	}

	@Test
	void aFaultyFileIsOneLineAndOneAndNothingIsWritten() throws IOException {
		Path file = Files.writeString(folder.resolve("letter.docx"), "Dear colleague, the secret is out.");
		for (Path bad : List.of(file, folder.resolve("absent.docx"), folder)) {
			Spoken spoken = Spoken.by("import", bad.toString(), "-o", folder.resolve("never").toString());
			assertEquals(CommandLine.FAULT, spoken.code());
			assertEquals(1, spoken.err().lines().count(), spoken.err());
			assertFalse(spoken.err().contains("secret"));
			assertFalse(Files.exists(folder.resolve("never")));
		}
	}

	@Test
	void anExistingFolderIsNotImportedInto() throws IOException {
		Path existing = Files.createDirectories(folder.resolve("existing"));
		Path treaty = folder.resolve("demo/maritime-agreement.docx");
		Spoken spoken = Spoken.by("import", treaty.toString(), "-o", existing.toString());
		assertEquals(CommandLine.FAULT, spoken.code());
		assertEquals(List.of(), files(existing));
	}

	@Test
	void importingTellsWhatItMade() throws IOException {
		Path place = folder.resolve("imported");
		Spoken spoken = Spoken.by("import", folder.resolve("demo/maritime-agreement.docx").toString(), "-o",
				place.toString(), "--title", "Another title");
		assertEquals(CommandLine.DONE, spoken.code(), spoken.err());
		assertTrue(spoken.out().startsWith("Imported 34 articles"), spoken.out());
		assertTrue(Spoken.by("show", place.toString()).out().startsWith("Another title"));
	}

	@Test
	void whatIsNoDossierIsAFault() {
		for (String command : List.of("show", "text")) {
			assertEquals(CommandLine.FAULT, Spoken.by(command, folder.toString()).code());
			assertEquals(CommandLine.FAULT, Spoken.by(command, folder.resolve("absent").toString()).code());
		}
	}

	@Test
	void anUnknownAudienceLanguageOrPartyIsAFaultThatNamesThoseThereAre() {
		Spoken audience = Spoken.by("text", dossier.toString(), "--audience", "press");
		assertEquals(CommandLine.FAULT, audience.code());
		assertTrue(audience.err().contains("public, allies, delegation"), audience.err());
		assertTrue(Spoken.by("show", dossier.toString(), "-l", "tlh").err().contains("en"));
		Spoken party = Spoken.by("export", dossier.toString(), "-o", folder.resolve("none").toString(), "-p", "XYZ");
		assertTrue(party.err().contains("ARV"), party.err());
		assertFalse(Files.exists(folder.resolve("none")));
	}

	@Test
	void aHigherAudienceSeesMoreAndTheLowerOneNothingOfIt() {
		String lower = Spoken.by("text", dossier.toString(), "--audience", "public").out();
		String higher = Spoken.by("text", dossier.toString(), "--audience", "delegation").out();
		assertTrue(higher.lines().anyMatch(line -> !lower.contains(line)));
		assertTrue(Spoken.by("show", dossier.toString(), "-a", "delegation", "--json").out().contains(PRIVATE_HEADING));
		assertFalse(Spoken.by("show", dossier.toString(), "--json").out().contains(PRIVATE_HEADING));
	}

	@Test
	void exportTakesPartiesOneByOne() throws IOException {
		Path drafts = folder.resolve("one");
		Spoken spoken = Spoken.by("export", dossier.toString(), "-o", drafts.toString(), "--party", "ARV",
				"--classification", "RESTREINT");
		assertEquals(CommandLine.DONE, spoken.code(), spoken.err());
		assertTrue(spoken.out().contains("audience public"), spoken.out());
		assertEquals(1, files(drafts).size());
	}

	private static List<Path> files(Path where) throws IOException {
		try (Stream<Path> listed = Files.list(where)) {
			return listed.sorted().toList();
		}
	}
}
