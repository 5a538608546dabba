package org.chancery.ui;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the workbench was asked for when it was started. The application sets
 * it once, before the first window opens; parts read {@link #current()}.
 *
 * @param dossier the folder of the dossier to open ({@code --open DIR}), absolute;
 *                it need not exist
 */
public record StartArguments(Optional<Path> dossier) {
	private static volatile StartArguments current = new StartArguments(Optional.empty());

	/** What was asked for; empty wishes if the application set nothing. */
	public static StartArguments current() {
		return current;
	}

	/** For the application, before the workbench runs. */
	public static void set(StartArguments arguments) {
		current = arguments;
	}

	/**
	 * Reads the application's arguments. Words that are not known are left to
	 * the platform, which reads the same array.
	 */
	public static StartArguments parse(String... words) {
		Optional<Path> dossier = Optional.empty();
		for (int i = 0; i + 1 < words.length; i++) {
			if ("--open".equals(words[i])) {
				dossier = Optional.of(Path.of(words[++i]).toAbsolutePath().normalize());
			}
		}
		return new StartArguments(dossier);
	}
}
