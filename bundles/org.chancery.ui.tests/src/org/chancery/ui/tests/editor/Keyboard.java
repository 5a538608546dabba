package org.chancery.ui.tests.editor;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Presses keys as a person does, through the display's own test extension; works with a JDK that has no screen of its own. */
final class Keyboard implements AutoCloseable {

	private final PrintStream commands;

	Keyboard() {
		try {
			commands = new PrintStream(new ProcessBuilder("xdotool", "-").redirectErrorStream(true).start().getOutputStream(),
					true, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool is needed to press keys", e);
		}
	}

	/** Presses keys together and lets them go. */
	void press(String combination) {
		commands.println("key --delay 0 " + combination);
	}

	@Override
	public void close() {
		commands.close();
	}
}
