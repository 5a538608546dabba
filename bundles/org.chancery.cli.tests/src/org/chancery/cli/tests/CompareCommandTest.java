package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chancery.cli.CommandLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

	private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
	private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

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
	void wordFilesAreComparedClauseByClause() throws IOException {
		Path old = word("old.docx", "Article 1", "Treatment", "1. Each Party shall accord national treatment to goods.",
				"2. The Committee shall meet once a year.", "Article 2", "Disputes", "Disputes under Article 1 are submitted to arbitration.");
		Path now = word("new.docx", "Article 1", "Definitions", "In this Agreement a day means a calendar day.", "Article 2", "Treatment",
				"1. Each Party may accord national treatment to goods.", "2. The Committee shall meet once a year.", "Article 3",
				"Disputes", "Disputes under Article 2 are submitted to arbitration.");
		Spoken said = Spoken.by("compare", old.toString(), now.toString(), "--json");
		assertEquals(CommandLine.DONE, said.code(), said.err());
		assertEquals("""
				{"old":null,"new":ID,"type":"article","citation":{"old":null,"new":"Article 1"},"heading":{"old":null,"new":"Definitions","edits":[["+","Definitions"]]},"place":{"old":null,"new":1},"kind":"inserted","moved":false
				{"old":null,"new":ID,"type":"paragraph","citation":{"old":null,"new":"Article 1, first paragraph"},"heading":{"old":null,"new":null,"edits":[]},"place":{"old":null,"new":2},"kind":"inserted","moved":false
				{"old":ID,"new":ID,"type":"article","citation":{"old":"Article 1","new":"Article 2"},"heading":{"old":"Treatment","new":"Treatment","edits":[["=","Treatment"]]},"place":{"old":1,"new":3},"kind":"same","moved":false
				{"old":ID,"new":ID,"type":"paragraph","citation":{"old":"Article 1(1)","new":"Article 2(1)"},"heading":{"old":null,"new":null,"edits":[]},"place":{"old":2,"new":4},"kind":"changed","moved":false
				{"old":ID,"new":ID,"type":"paragraph","citation":{"old":"Article 1(2)","new":"Article 2(2)"},"heading":{"old":null,"new":null,"edits":[]},"place":{"old":3,"new":5},"kind":"same","moved":false
				{"old":ID,"new":ID,"type":"article","citation":{"old":"Article 2","new":"Article 3"},"heading":{"old":"Disputes","new":"Disputes","edits":[["=","Disputes"]]},"place":{"old":4,"new":6},"kind":"same","moved":false
				{"old":ID,"new":ID,"type":"paragraph","citation":{"old":"Article 2, first paragraph","new":"Article 3, first paragraph"},"heading":{"old":null,"new":null,"edits":[]},"place":{"old":5,"new":7},"kind":"same","moved":false
				""", outline(said.out()));
		assertTrue(said.out().contains("\"edits\":[[\"=\",\"Each Party \"],[\"-\",\"shall\"],[\"+\",\"may\"],[\"=\",\" accord"), said.out());
		assertTrue(said.out().contains("[[\"=\",\"Disputes under Article \"],[\"-\",\"1\"],[\"+\",\"2\"],[\"=\",\" are"), said.out());
	}

	@Test
	void theAudiencesOfADossierAreCompared() {
		Spoken said = Spoken.by("compare", dossier.toString(), dossier + "@delegation");
		assertEquals(CommandLine.DONE, said.code(), said.err());
		assertTrue(said.out().contains("substantive  "), said.out());
		Spoken same = Spoken.by("compare", dossier + "@public", dossier.toString());
		assertTrue(same.out().matches("(?s)\\d+ same, 0 changed, 0 moved, 0 inserted, 0 deleted, 0 split, 0 joined\\R"), same.out());
	}

	@Test
	void badInputIsToldInOneLine() throws IOException {
		Path file = word("one.docx", "Article 1", "Words.");
		for (List<String> words : List.of(List.of("nowhere", dossier.toString()), List.of(dossier.toString(), dossier + "@nobody"),
				List.of(file + "@public", file.toString()), List.of(folder.toString(), file.toString()))) {
			Spoken said = Spoken.by("compare", words.getFirst(), words.getLast());
			assertEquals(CommandLine.FAULT, said.code());
			assertEquals(1, said.err().lines().count(), said.err());
			assertTrue(said.out().isEmpty());
		}
		assertEquals(CommandLine.WRONG_USE, Spoken.by("compare", file.toString()).code());
		assertFalse(Spoken.by("compare", "--help").out().isBlank());
	}

	/** The first members of each entry, ids made alike. */
	private static String outline(String json) {
		return json.substring(json.indexOf('[') + 1).replaceAll(",\"renumbered\".*?\\}(?=,\\{\"old\"|\\],\"summary\").?,?", "\n")
				.replaceAll("\\],?\"summary\".*|^\"summary\".*|(?m)^\\W*\"summary\".*$", "").replaceAll("\"[0-9a-zA-Z_-]{20,}\"", "ID").strip() + "\n";
	}

	private static Path word(String name, String... lines) throws IOException {
		var body = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
		for (String line : lines) {
			boolean heading = !line.endsWith(".");
			body.append("<w:p>").append(heading ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "").append("<w:r>")
					.append(heading ? "<w:rPr><w:b/></w:rPr>" : "").append("<w:t>").append(line).append("</w:t></w:r></w:p>");
		}
		Path file = folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String[] part : new String[][] { { "[Content_Types].xml", TYPES }, { "_rels/.rels", RELATIONSHIPS },
					{ "word/document.xml", body.append("</w:body></w:document>").toString() } }) {
				zip.putNextEntry(new ZipEntry(part[0]));
				zip.write(part[1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
