package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A test of a red line, with sentences of treaty practice that keep it and sentences that cross it.
 *
 * @param test in its grammar, with the bound as a place
 * @param good what keeps it
 * @param bad  what crosses it
 */
record PracticeCase(String test, List<String> good, List<String> bad) {

	/** The cases of a language, as the file of that name has them. */
	static List<PracticeCase> read(Path folder, String language) throws IOException {
		List<PracticeCase> cases = new ArrayList<>();
		for (String line : Files.readAllLines(folder.resolve(language + ".txt"))) {
			String rest = line.length() > 2 ? line.substring(2) : "";
			switch (line.isEmpty() ? '#' : line.charAt(0)) {
			case '=' -> cases.add(new PracticeCase(rest, new ArrayList<>(), new ArrayList<>()));
			case '+' -> cases.getLast().good().add(rest);
			case '-' -> cases.getLast().bad().add(rest);
			default -> {
			}
			}
		}
		return cases;
	}

	/** What it tests: the first word, and that of each other condition. */
	String kind() {
		return test.matches(".*\\) (?:and|or) .*|.*\" (?:and|or) .*|.*\\d (?:and|or) .*|.*years or .*") ? "composed" : test.split(" ")[0];
	}

	/** A bound with a number or day that keeps it and one that does not. */
	PracticeFigures figures(String language, Random random) {
		return PracticeFigures.of(test, language, random);
	}
}
