package org.chancery.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code check BUNDLE} says whether the generated code of the model bundle is
 * what its model gives (exit code 1 if not); {@code write BUNDLE} makes it so.
 */
public final class Main {
	private Main() {
	}

	public static void main(String[] words) throws IOException {
		Path bundle = Path.of(words[1]).toRealPath();
		Path temporary = Files.createTempDirectory("chancery-model");
		boolean good;
		try {
			// always from nothing: merging would keep what was edited by hand in generated files
			Path fresh = new ModelCode(bundle).generateInto(temporary);
			good = "write".equals(words[0]) ? write(fresh, bundle) : check(fresh, bundle);
		} finally {
			Folders.delete(temporary);
		}
		System.exit(good ? 0 : 1);
	}

	private static boolean write(Path fresh, Path bundle) throws IOException {
		Path kept = bundle.resolve(ModelCode.FOLDER);
		List<String> changed = Folders.differences(fresh, kept);
		Folders.delete(kept);
		Folders.copy(fresh, kept);
		System.out.println("Generated code written, " + changed.size() + " files changed");
		return true;
	}

	private static boolean check(Path fresh, Path bundle) throws IOException {
		List<String> stale = Folders.differences(fresh, bundle.resolve(ModelCode.FOLDER));
		stale.forEach(file -> System.out.println("Not what the model gives: " + file));
		if (!stale.isEmpty()) {
			System.out.println("The generated code is not current: run releng/generate");
		}
		return stale.isEmpty();
	}
}
