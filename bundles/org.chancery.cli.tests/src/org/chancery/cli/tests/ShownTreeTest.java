package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree that {@code show --json} prints. */
class ShownTreeTest {

	private static final Pattern CLAUSE = Pattern.compile(
			"\\{\"id\":\"[0-9a-f-]{36}\",\"kind\":\"(\\w+)\",\"number\":\"((?:[^\"\\\\]|\\\\.)*)\",\"heading\":\"((?:[^\"\\\\]|\\\\.)*)\",\"text\":\"(?:[^\"\\\\]|\\\\.)*\",\"notes\":\\[");

	@TempDir
	static Path folder;
	static String json;

	@BeforeAll
	static void makeDemo() {
		assertEquals(0, Spoken.by("demo", "-o", folder.toString()).code());
		json = Spoken.by("show", folder.resolve("dossier").toString(), "--json").out();
	}

	@Test
	void headAndBracketsAreWhole() {
		assertTrue(json.startsWith("{\"title\":\""), json.substring(0, 80));
		assertTrue(json.contains("\"languages\":[\"en\"],\"parties\":[{\"code\":\"ARV\""), json.substring(0, 400));
		String structure = json.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");
		assertEquals(count(structure, '{'), count(structure, '}'));
		assertEquals(count(structure, '['), count(structure, ']'));
	}

	@Test
	void everyArticleIsThereWithItsNumber() {
		Matcher clauses = CLAUSE.matcher(json);
		int articles = 0;
		boolean bis = false;
		while (clauses.find()) {
			if (clauses.group(1).equals("article")) {
				articles++;
				bis |= clauses.group(2).equals("Article 14 bis");
				assertTrue(clauses.group(2).startsWith("Article "), clauses.group(2));
			}
		}
		assertEquals(34, articles);
		assertTrue(bis);
	}

	private static long count(String text, char wanted) {
		return text.chars().filter(c -> c == wanted).count();
	}
}
