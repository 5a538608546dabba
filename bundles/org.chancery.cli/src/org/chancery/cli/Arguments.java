package org.chancery.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words behind a subcommand, sorted into options and operands. */
final class Arguments {

	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> options = new HashMap<>();

	private Arguments() {
	}

	/** Options take their value as the next word or behind an equals sign; two dashes end the options. */
	static Arguments parse(Command command, List<String> words) throws WrongUseException {
		var arguments = new Arguments();
		var rest = new ArrayList<>(words);
		boolean optionsEnded = false;
		while (!rest.isEmpty()) {
			String word = rest.removeFirst();
			if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
				arguments.operands.add(word);
			} else if (word.equals("--")) {
				optionsEnded = true;
			} else {
				arguments.take(command, word, rest);
			}
		}
		if (!command.takes(arguments.operands)) {
			throw new WrongUseException("expected: chancery " + command.usage());
		}
		return arguments;
	}

	private void take(Command command, String word, List<String> rest) throws WrongUseException {
		int equals = word.startsWith("--") ? word.indexOf('=') : -1;
		String name = equals < 0 ? word : word.substring(0, equals);
		Option option = command.options().stream().filter(o -> o.matches(name)).findFirst()
				.orElseThrow(() -> new WrongUseException(
						"'" + command.name() + "' has no option " + name + "; see: chancery " + command.name() + " --help"));
		if (option.value() == null && equals >= 0) {
			throw new WrongUseException("option --" + option.name() + " takes no value");
		}
		String value = "";
		if (option.value() != null) {
			if (equals < 0 && rest.isEmpty()) {
				throw new WrongUseException("option --" + option.name() + " needs a value: " + option.value());
			}
			value = equals < 0 ? rest.removeFirst() : word.substring(equals + 1);
		}
		options.computeIfAbsent(option.name(), key -> new ArrayList<>()).add(value);
	}

	String operand(int index) {
		return operands.get(index);
	}

	boolean has(String option) {
		return options.containsKey(option);
	}

	/** Every value that was given, in order. */
	List<String> values(String option) {
		return options.getOrDefault(option, List.of());
	}

	/** The value given last. */
	Optional<String> value(String option) {
		List<String> given = values(option);
		return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
	}

	String required(String option) throws WrongUseException {
		return value(option).orElseThrow(() -> new WrongUseException("option --" + option + " is needed"));
	}

	/** A required day, at its beginning here. */
	Instant day(String option) throws WrongUseException {
		try {
			return LocalDate.parse(required(option)).atStartOfDay(ZoneId.systemDefault()).toInstant();
		} catch (DateTimeParseException e) {
			throw new WrongUseException("'" + required(option) + "' is no date such as 2036-01-31");
		}
	}

	/** A required number. */
	int number(String option) throws WrongUseException {
		try {
			return Integer.parseInt(required(option));
		} catch (NumberFormatException e) {
			throw new WrongUseException("'" + required(option) + "' is no number");
		}
	}
}
