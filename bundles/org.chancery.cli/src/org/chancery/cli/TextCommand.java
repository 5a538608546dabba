package org.chancery.cli;

import java.util.List;

import org.chancery.core.projection.Projector;
import org.chancery.core.projection.TextLayout;

/** Prints the text that one audience sees. */
final class TextCommand implements Command {

	@Override
	public String name() {
		return "text";
	}

	@Override
	public String summary() {
		return "print the text that an audience sees";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Options.AUDIENCE, Options.LANGUAGE);
	}

	@Override
	public String usage() {
		return "text DOSSIER --audience A [--language L]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws FaultException {
		var dossier = session.open(arguments.operand(0));
		session.out().print(TextLayout.of(Projector.project(dossier, session.audience(dossier, arguments),
				session.language(dossier, arguments))));
	}
}
