package org.chancery.comparison.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Finds the test data that is not part of the project; tests that need it are skipped without it. */
final class SharedData {

	private SharedData() {
	}

	/** A folder of the test data, by its path from the root of the data. */
	static Path folder(String path) {
		Path folder = root().resolve("data").resolve(path);
		Assumptions.assumeTrue(Files.isDirectory(folder), "no test data " + path + "; set chancery.shared to have it tested");
		return folder;
	}

	private static Path root() {
		String given = System.getProperty("chancery.shared", System.getenv("CHANCERY_SHARED"));
		if (given != null) {
			return Path.of(given);
		}
		Path at = Path.of("").toAbsolutePath();
		while (at != null && !Files.isDirectory(at.resolve("bundles"))) {
			at = at.getParent();
		}
		return at == null ? Path.of("shared") : at.resolveSibling("shared");
	}
}
