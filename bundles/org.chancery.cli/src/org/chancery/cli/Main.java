package org.chancery.cli;

/** The command line. */
public final class Main {
	private Main() {
	}

	public static void main(String[] words) {
		if (words.length == 1 && "--version".equals(words[0])) {
			System.out.println("chancery 0.1.0");
			return;
		}
		System.err.println("chancery: unknown command");
		System.exit(2);
	}
}
