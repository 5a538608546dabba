package org.chancery.cli;

/**
 * An option of a subcommand.
 *
 * @param name        long name without dashes
 * @param letter      short name; 0 if none
 * @param value       what its value is called in the help; null for a switch
 * @param description one line for the help
 */
record Option(String name, char letter, String value, String description) {

	static Option value(String name, char letter, String value, String description) {
		return new Option(name, letter, value, description);
	}

	static Option value(String name, String value, String description) {
		return new Option(name, '\0', value, description);
	}

	static Option flag(String name, String description) {
		return new Option(name, '\0', null, description);
	}

	boolean matches(String word) {
		return word.equals("--" + name) || letter != 0 && word.equals("-" + letter);
	}

	/** As the help prints it. */
	String spelled() {
		return (letter == 0 ? "    " : "-" + letter + ", ") + "--" + name + (value == null ? "" : " " + value);
	}
}
