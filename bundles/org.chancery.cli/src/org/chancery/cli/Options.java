package org.chancery.cli;

/** Options that several subcommands share. */
final class Options {

	static final Option AUDIENCE = Option.value("audience", 'a', "A", "the audience whose text is meant; public if none is named");
	static final Option LANGUAGE = Option.value("language", 'l', "L", "language tag such as en, fr, es; the drafting language if none is named");
	static final Option OUTPUT = Option.value("output", 'o', "FOLDER", "where to write");

	private Options() {
	}
}
