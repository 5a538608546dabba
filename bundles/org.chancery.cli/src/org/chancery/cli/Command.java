package org.chancery.cli;

import java.util.List;

/** A subcommand. */
interface Command {

	/** The word that calls it. */
	String name();

	/** One line for the list of subcommands. */
	String summary();

	/** The names of the operands, all of which are needed. */
	List<String> operands();

	/** Whether it can be called with these operands, as far as their number tells. */
	default boolean takes(List<String> given) {
		return given.size() == operands().size();
	}

	/** The options. */
	List<Option> options();

	/** How it is called, without the name of the program. */
	String usage();

	/** What else there is to know, in lines behind the options; empty if nothing. */
	default String details() {
		return "";
	}

	/**
	 * Does it.
	 *
	 * @throws WrongUseException if the words make no sense together
	 * @throws FaultException    if the input is at fault
	 * @throws CrossedException  once it is done, if a red line is crossed
	 */
	void run(Arguments arguments, Session session) throws WrongUseException, FaultException, CrossedException;
}
