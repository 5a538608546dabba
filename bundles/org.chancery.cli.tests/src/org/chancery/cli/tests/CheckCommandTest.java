package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.cli.CommandLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The subcommands check, redlines and ledger. */
class CheckCommandTest {

	@TempDir
	static Path folder;
	static Path dossier;

	@BeforeAll
	static void makeDemo() {
		assertEquals(CommandLine.DONE, Spoken.by("demo", "-o", folder.toString()).code());
		dossier = folder.resolve("dossier");
	}

	@Test
	void aCrossedRedLineEndsWithThree() {
		Spoken own = Spoken.by("check", dossier.toString(), "--json");
		assertEquals(CommandLine.CROSSED, own.code(), own.err());
		assertEquals("", own.err());
		assertTrue(own.out().startsWith("{\"findings\":[{\"rule\":\""), own.out());
		assertTrue(own.out().contains("\"redLine\":\"R-3\"") && own.out().contains("\"number\":\"Article 12(2)\",\"words\":\"within thirty (30) nautical miles\""), own.out());
		Spoken counter = Spoken.by("check", dossier.toString(), "--against", folder.resolve("maritime-agreement.docx").toString());
		assertEquals(CommandLine.CROSSED, counter.code());
		assertTrue(counter.out().contains("(counter-draft)"), counter.out());
	}

	@Test
	void whoReadsLittleIsToldLittle() {
		Spoken everybody = Spoken.by("check", dossier.toString(), "--audience", "public", "--json");
		assertEquals(CommandLine.DONE, everybody.code());
		assertFalse(everybody.out().contains("R-3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "redlines", "ledger" })
	void tablesGoOutAndComeIn(String table) throws IOException {
		for (String ending : new String[] { "xlsx", "csv" }) {
			Path file = folder.resolve(table + "." + ending);
			Spoken out = Spoken.by(table, "export", dossier.toString(), "-o", file.toString());
			assertEquals(CommandLine.DONE, out.code(), out.err());
			Spoken in = Spoken.by(table, "import", file.toString(), dossier.toString());
			assertEquals(CommandLine.DONE, in.code(), in.err());
			assertTrue(in.out().contains("0 added, 0 changed, 10 as before"), in.out());
		}
	}

	@Test
	void aFaultyTableChangesNothing() throws IOException {
		Path file = Files.writeString(folder.resolve("bad.csv"), "id,clause,sentence,test,audience\nR-77,Article 1,Words,exists,delegation\n"
				+ "R-78,Article 777,Words,quantity >= 12,delegation\n");
		Spoken spoken = Spoken.by("redlines", "import", file.toString(), dossier.toString());
		assertEquals(CommandLine.FAULT, spoken.code());
		assertTrue(spoken.err().contains("row 3, clause: expected"), spoken.err());
		assertFalse(Spoken.by("check", dossier.toString(), "--json").out().contains("R-77"));
		for (String wrong : new String[] { "redlines", "redlines frobnicate x", "redlines export", "redlines import x.doc " + dossier, "ledger import x.csv" }) {
			assertEquals(CommandLine.WRONG_USE, Spoken.by(wrong.split(" ")).code(), wrong);
		}
	}
}
