package org.chancery.cli;

import java.util.List;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;

/** Prints the tree of a dossier as one audience sees it. */
final class ShowCommand implements Command {

	private static final int FIRST_WORDS = 60;

	@Override
	public String name() {
		return "show";
	}

	@Override
	public String summary() {
		return "print the tree of clauses that an audience sees";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Options.AUDIENCE, Options.LANGUAGE, Option.flag("json", "print the tree with all its words as JSON"));
	}

	@Override
	public String usage() {
		return "show DOSSIER [--audience A] [--language L] [--json]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws FaultException {
		var dossier = session.open(arguments.operand(0));
		Projection projection = Projector.project(dossier, session.audience(dossier, arguments),
				session.language(dossier, arguments));
		if (arguments.has("json")) {
			new ProjectionJson(new JsonWriter(session.out())).write(projection, dossier.dossier().getText().getLanguages());
			session.out().println();
			return;
		}
		session.out().println(projection.title() + " (" + projection.language() + ", as " + projection.audience() + " sees it)");
		projection.clauses().forEach(clause -> print(clause, 1, session));
	}

	private static void print(ProjectedClause clause, int level, Session session) {
		String heading = clause.heading() == null ? firstWords(clause.text()) : clause.heading();
		String label = clause.number().label().isEmpty() ? "" : clause.number().label() + "  ";
		String audience = clause.audience().equals(org.chancery.core.dossier.OpenDossier.PUBLIC) ? ""
				: "  <" + clause.audience() + ">";
		session.out().println("  ".repeat(level) + label + heading + audience);
		clause.clauses().forEach(inner -> print(inner, level + 1, session));
	}

	private static String firstWords(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		if (line.length() <= FIRST_WORDS) {
			return line;
		}
		int space = line.lastIndexOf(' ', FIRST_WORDS);
		return line.substring(0, space < 0 ? FIRST_WORDS : space) + " …";
	}
}
