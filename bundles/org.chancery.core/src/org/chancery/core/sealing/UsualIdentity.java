package org.chancery.core.sealing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a person's identity lies if nothing else is said: {@code ~/.chancery/identity}. */
public final class UsualIdentity {

	private UsualIdentity() {
	}

	/** The file, whether it is there or not. The home folder is the shell's, where it names one that exists. */
	public static Path file() {
		return home(System.getenv("HOME")).resolve(".chancery").resolve("identity");
	}

	private static Path home(String told) {
		try {
			if (told != null && !told.isEmpty() && Path.of(told).isAbsolute() && Files.isDirectory(Path.of(told))) {
				return Path.of(told);
			}
		} catch (InvalidPathException notAPath) {
			// Then Java's own idea of the home folder.
			return Path.of(System.getProperty("user.home", "."));
		}
		return Path.of(System.getProperty("user.home", "."));
	}
}
