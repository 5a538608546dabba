package org.chancery.word.tests.redline;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.word.SharedData;
import org.chancery.word.imports.Documents;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.TreeWriter;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.redline.WordRedliner;
import org.eclipse.emf.common.util.BasicMonitor;

/** Makes redlines for tests. */
final class Redlines {

	private Redlines() {
	}

	static byte[] write(byte[] before, byte[] after, RedlineOptions options) throws Exception {
		var out = new ByteArrayOutputStream();
		new WordRedliner().writeRedline(before, after, options, out, new BasicMonitor());
		return out.toByteArray();
	}

	static byte[] write(byte[] before, byte[] after) throws Exception {
		return write(before, after, RedlineOptions.undated());
	}

	/** The redline of two bodies given as markup. */
	static WordPackage of(String before, String after) throws Exception {
		return of(Documents.body(before), Documents.body(after));
	}

	static WordPackage of(Documents before, Documents after) throws Exception {
		return WordPackage.read(write(before.write(), after.write()));
	}

	/** The body as markup. */
	static String markup(WordPackage file) throws Exception {
		return TreeWriter.markup(body(file));
	}

	static Element body(WordPackage file) throws Exception {
		return file.root(file.main()).first("body");
	}

	/** How often a pattern is in a text. */
	static int count(String text, String pattern) {
		return (int) java.util.regex.Pattern.compile(pattern).matcher(text).results().count();
	}

	/** A file before and after. */
	record Pair(Path before, Path after) {
		@Override
		public String toString() {
			return before.getFileName() + " and " + after.getFileName();
		}
	}

	/** The pairs of the folder in both directions: each file that is a state before with each other of its case. */
	static Stream<Pair> pairs() throws Exception {
		Map<String, List<Path>> cases = new LinkedHashMap<>();
		try (Stream<Path> files = Files.list(SharedData.folder("word/compare"))) {
			files.filter(file -> file.toString().endsWith(".docx")).sorted()
					.forEach(file -> cases.computeIfAbsent(caseOf(file), key -> new ArrayList<>()).add(file));
		}
		var pairs = new ArrayList<Pair>();
		for (List<Path> files : cases.values()) {
			List<Path> before = files.stream().filter(file -> isBefore(file, files)).toList();
			for (Path old : before) {
				files.stream().filter(file -> !before.contains(file)).forEach(now -> {
					pairs.add(new Pair(old, now));
					pairs.add(new Pair(now, old));
				});
			}
		}
		return pairs.stream();
	}

	private static String caseOf(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith("WC034") ? name.substring(0, "WC034-E".length()) : name.substring(0, "WC034".length());
	}

	private static boolean isBefore(Path file, List<Path> files) {
		String name = file.getFileName().toString();
		boolean named = files.stream().anyMatch(f -> f.toString().matches(".*(Before|Unmodified).*"));
		return named ? name.matches(".*(-Before|Unmodified).*") && !name.contains("Table-Mod")
				: files.stream().allMatch(f -> f.getFileName().toString().length() >= name.length());
	}
}
