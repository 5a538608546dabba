package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.cli.CommandLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The subcommands redline and papers: what they take, and how they fail. */
class RedlineCommandTest {

	@TempDir
	static Path folder;
	static String dossier;

	@BeforeAll
	static void makeDemo() {
		Spoken made = Spoken.by("demo", "-o", folder.resolve("demo").toString());
		assertEquals(CommandLine.DONE, made.code(), made.err());
		dossier = folder.resolve("demo/dossier").toString();
	}

	private static Path out(String name) {
		return folder.resolve(name);
	}

	@Test
	void projectionsAreRedlinedAlikeEachTime() throws Exception {
		Spoken first = Spoken.by("redline", dossier, dossier + "@delegation", "-o", out("a.docx").toString());
		assertEquals(CommandLine.DONE, first.code(), first.err());
		Spoken.by("redline", dossier, dossier + "@delegation", "-o", out("b.docx").toString());
		assertArrayEquals(Files.readAllBytes(out("a.docx")), Files.readAllBytes(out("b.docx")));
	}

	@Test
	void faultsAreOneLineAndLeaveNothing() throws Exception {
		Path text = Files.writeString(out("words.docx"), "Just words");
		Spoken spoken = Spoken.by("redline", dossier, text.toString(), "-o", out("c.docx").toString());
		assertEquals(CommandLine.FAULT, spoken.code());
		assertTrue(spoken.err().contains("The new text: The file is not a Word file"), spoken.err());
		assertEquals(1, spoken.err().lines().count());
		assertFalse(Files.exists(out("c.docx")));
		Spoken same = Spoken.by("redline", dossier, text.toString(), "-o", text.toString());
		assertEquals(CommandLine.FAULT, same.code());
		assertEquals("Just words", Files.readString(text));
	}

	@Test
	void wrongUseIsTold() {
		assertEquals(CommandLine.WRONG_USE, Spoken.by("redline", dossier, dossier).code());
		assertEquals(CommandLine.WRONG_USE, Spoken.by("redline", dossier, dossier, "-o", "x.docx", "--date", "yesterday").code());
		assertEquals(CommandLine.WRONG_USE, Spoken.by("papers", "round", dossier, "-o", "x.docx").code());
	}

	@Test
	void papersAreMadeForAnAudience() throws Exception {
		for (String paper : new String[] { "rolling", "table" }) {
			Spoken made = Spoken.by("papers", paper, dossier, "-o", out(paper + ".docx").toString(), "--audience", "delegation");
			assertEquals(CommandLine.DONE, made.code(), made.err());
			assertTrue(Files.size(out(paper + ".docx")) > 1000);
		}
	}
}
