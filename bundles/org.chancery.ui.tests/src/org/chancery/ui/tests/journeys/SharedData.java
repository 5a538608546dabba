package org.chancery.ui.tests.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Texts of real treaties, which are not part of the repository. */
public final class SharedData {

	private SharedData() {
	}

	/** The file of that path, if the data lie beside the repository. */
	public static Optional<Path> file(String path) {
		String told = System.getProperty("chancery.shared", System.getenv("CHANCERY_SHARED"));
		Path folder = told != null ? Path.of(told) : beside();
		return Optional.ofNullable(folder).map(each -> each.resolve(path)).filter(Files::isRegularFile);
	}

	private static Path beside() {
		for (Path each = Path.of("").toAbsolutePath(); each != null; each = each.getParent()) {
			if (Files.isDirectory(each.resolve("bundles"))) {
				return each.resolveSibling("shared");
			}
		}
		return null;
	}
}
