package org.chancery.cli;

import java.util.List;

/** What {@code --help} prints. */
final class Help {

	private Help() {
	}

	static String overview(List<Command> commands) {
		var help = new StringBuilder("Chancery drafts treaties.\n\nusage: chancery SUBCOMMAND ...\n\n");
		commands.forEach(c -> help.append(String.format("  %-10s %s%n", c.name(), c.summary())));
		help.append("\n  --help     this text; behind a subcommand, how that one is used\n  --version  the version\n");
		help.append("\nExit code: 0 done, 1 the input is at fault, 2 wrong use, 3 a red line is crossed (check).\n");
		return help.toString();
	}

	private static String line(Option option) {
		return String.format("  %-28s %s%n", option.spelled(), option.description());
	}

	static String of(Command command) {
		var help = new StringBuilder("chancery " + command.usage() + "\n" + command.summary() + "\n");
		command.options().forEach(o -> help.append(line(o)));
		Keyholding.options().forEach(o -> help.append(line(o)));
		if (!command.details().isEmpty()) {
			help.append('\n').append(command.details());
		}
		return help.toString();
	}
}
