package org.chancery.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Retention;
import org.chancery.core.sealing.SealedDossier;

/** Lists and sets how long audiences are kept, and destroys their keys. */
final class RetentionCommand extends SealedCommand {

	@Override
	public String name() {
		return "retention";
	}

	@Override
	public String summary() {
		return "how long the audiences of a sealed dossier are kept; destroy the keys of one";
	}

	@Override
	public List<String> operands() {
		return List.of("list|set|destroy", "DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("audience", 'a', "A", "set, destroy: the audience"),
				Option.value("on", 'd', "DATE", "set: the first day on which its keys are gone, such as 2036-01-31"),
				Option.flag("never", "set: no date any more"));
	}

	@Override
	public String usage() {
		return "retention list DOSSIER | set DOSSIER --audience A (--on DATE | --never) | destroy DOSSIER --audience A";
	}

	@Override
	public String details() {
		return """
				Keys are destroyed by whoever first opens or synchronises the dossier on or after the date, or at once with
				'destroy'; an officer of the audience decides. It cannot be undone. Its keyrings and parcels are deleted in this
				copy, and in others and on a server or shared folder as they synchronise; a signed record stays. What was
				copied elsewhere before stays readable there: backups, what a server or a disk keeps of deleted files, what
				somebody exported. The date is the one of the clock of each computer.
				""";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		switch (arguments.operand(0)) {
		case "list" -> list(dossier(arguments, keys), session);
		case "set" -> set(arguments, session, keys);
		case "destroy" -> destroy(arguments, session, keys);
		default -> throw new WrongUseException("expected: chancery " + usage());
		}
	}

	private static void list(SealedDossier dossier, Session session) {
		for (Retention.Term each : dossier.retention().terms()) {
			session.out().printf("%-14s %s%s%n", each.audience(), each.date() == null ? "kept without an end" : "kept until " + each.date(),
					each.made() == null ? "" : ", set by " + each.author() + " " + each.made());
		}
		dossier.retention().destroyed().forEach(line -> session.out().println("destroyed: " + line));
	}

	private void set(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		String audience = arguments.required("audience");
		if (arguments.has("never") == arguments.value("on").isPresent()) {
			throw new WrongUseException("say --on DATE or --never");
		}
		Instant date = arguments.has("never") ? null : arguments.day("on");
		dossier(arguments, keys).retention().set(audience, date);
		session.out().println(date == null ? audience + " is kept without an end."
				: audience + " is kept until " + date + "; whoever opens or synchronises the dossier from then on destroys its keys.");
	}

	private void destroy(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		String audience = arguments.required("audience");
		dossier(arguments, keys).retention().destroy(audience);
		session.out().println("Destroyed in this copy: the keys and the sealed text of " + audience + ". Synchronise, so that others do too.");
		session.out().println("Backups, shares of custodians with them, and what a server or a disk keeps of deleted files stay readable"
				+ " for former members until they are deleted too.");
	}
}
