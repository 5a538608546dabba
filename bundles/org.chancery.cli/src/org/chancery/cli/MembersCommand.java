package org.chancery.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.AudienceMember;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Likeness;
import org.chancery.core.sealing.SealedDossier;

/** Lists, adds and removes those who may read an audience. */
final class MembersCommand extends SealedCommand {

	@Override
	public String name() {
		return "members";
	}

	@Override
	public String summary() {
		return "who may read which audience of a sealed dossier; let somebody in or out";
	}

	@Override
	public List<String> operands() {
		return List.of("list|add|remove", "DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("card", 'c', "FILE", "add: their card"),
				Option.value("words", 'w', "WORDS", "add: the sixteen words that they told you over another channel"),
				Option.value("member", 'm', "WHO", "remove: their name, or the id that 'list' tells"), Options.AUDIENCE,
				Option.value("until", 'u', "DATE", "add: the last day on which they are given what is saved, such as 2027-01-31"),
				Option.flag("officer", "add: they may let others in and out"), Option.flag("json", "list: as JSON"));
	}

	@Override
	public String usage() {
		return "members list DOSSIER [--json] | add DOSSIER --card FILE --words WORDS [--audience A] [--until DATE] [--officer]"
				+ " | remove DOSSIER --member WHO [--audience A]";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		switch (arguments.operand(0)) {
		case "list" -> list(dossier(arguments, keys), arguments.has("json"), session);
		case "add" -> add(arguments, session, keys);
		case "remove" -> remove(arguments, session, keys);
		default -> throw new WrongUseException("expected: chancery " + usage());
		}
	}

	private static void list(SealedDossier dossier, boolean json, Session session) {
		if (json) {
			new MembersJson(session.out()).write(dossier.members());
			return;
		}
		for (AudienceMember each : dossier.members()) {
			String what = each.reads() ? "reads what is saved since " + each.since() + (each.until() == null ? "" : ", ends " + each.until())
					: "could read what was saved from " + each.since() + " to " + each.left() + "; no longer given what is saved";
			session.out().printf("%-14s %-28s %-9s %s%n", each.audience(), each.name(), each.officer() ? "officer" : "member", what);
			session.out().println("               " + each.id());
		}
	}

	private void add(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		IdentityCard card = IdentityCommand.compared(arguments, session, keys);
		Instant until = arguments.value("until").isPresent() ? endOf(arguments.value("until").get()) : null;
		SealedDossier dossier = dossier(arguments, keys);
		List<String> audiences = dossier.addMember(card,
				arguments.value("audience").orElse(OpenDossier.PUBLIC), arguments.has("officer"), until);
		session.out().println(audiences.isEmpty() ? card.name() + " could read it already; nothing has changed."
				: card.name() + " can read what is saved from now on for: " + String.join(", ", audiences));
		Likeness.to(card, dossier.members()).ifPresent(other -> session.out().println("note: there is or was another member whose name looks the same, "
				+ other.name() + "; they are told apart by their words and ids alone."));
	}

	private static Instant endOf(String word) throws WrongUseException {
		try {
			return LocalDate.parse(word).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
		} catch (DateTimeParseException e) {
			throw new WrongUseException("'" + word + "' is no date such as 2027-01-31");
		}
	}

	private void remove(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		String who = arguments.required("member");
		List<String> audiences = dossier(arguments, keys).removeMember(who, arguments.value("audience").orElse(OpenDossier.PUBLIC));
		session.out().println(who + " gets nothing more of: " + String.join(", ", audiences));
		session.out().println("What they could read until now they may have kept.");
	}
}
