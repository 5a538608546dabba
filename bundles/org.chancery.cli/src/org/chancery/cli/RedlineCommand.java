package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.WriteRedline;

/** Writes what differs between two texts as a Word file with tracked changes. */
final class RedlineCommand implements Command {

	@Override
	public String name() {
		return "redline";
	}

	@Override
	public String summary() {
		return "write what differs between two texts as tracked changes in Word";
	}

	@Override
	public List<String> operands() {
		return List.of("OLD", "NEW");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "OUT.docx", "the file to write; one of that name is replaced"),
				Option.value("author", "NAME", "in whose name the changes stand; " + RedlineOptions.AUTHOR + " if none is named"),
				Option.value("date", "DATE", "when the changes were made, such as 2026-03-01 or 2026-03-01T12:00:00Z; none if left out"),
				Options.LANGUAGE);
	}

	@Override
	public String usage() {
		return "redline OLD NEW -o OUT.docx [--author NAME] [--date DATE] [--language L]";
	}

	@Override
	public String details() {
		return """
				OLD and NEW are Word files, folders of dossiers, or DOSSIER@AUDIENCE; a dossier alone is its public text.
				Accepting all changes of OUT.docx gives NEW, rejecting all gives OLD. Changes that OLD or NEW track already
				keep their authors: OLD is what remains when its own changes are rejected, NEW when its own are accepted.
				""";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path out = Session.path(arguments.required("output"));
		String author = arguments.value("author").orElse(RedlineOptions.AUTHOR);
		if (author.isBlank()) {
			throw new WrongUseException("option --author needs a name");
		}
		var options = new RedlineOptions(author, date(arguments.value("date").orElse(null)));
		byte[] before = text(arguments.operand(0), arguments, session);
		byte[] after = text(arguments.operand(1), arguments, session);
		requireOther(out, arguments);
		try {
			session.out().println(new WriteRedline(session.engine(), before, after, options, out).perform(session.monitor()));
		} catch (UnreadableFileException e) {
			throw new FaultException(e.getMessage());
		} catch (DossierException e) {
			throw new FaultException(out + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(out.toString(), e);
		}
	}

	private static Instant date(String word) throws WrongUseException {
		try {
			return word == null ? null : word.length() <= "2026-03-01".length() ? LocalDate.parse(word).atStartOfDay(ZoneOffset.UTC).toInstant()
					: Instant.parse(word);
		} catch (DateTimeException e) {
			throw new WrongUseException("option --date needs a date such as 2026-03-01 or 2026-03-01T12:00:00Z, not '" + word + "'");
		}
	}

	private static byte[] text(String word, Arguments arguments, Session session) throws FaultException {
		Path path = Session.path(word);
		if (Files.isRegularFile(path)) {
			return session.read(path);
		}
		var source = new TextSource(session, arguments.value("language").orElse(null));
		return WriteRedline.draft(session.engine(), source.read(word), session.monitor());
	}

	/** The redline must not take the place of what it compares. */
	private static void requireOther(Path out, Arguments arguments) throws FaultException {
		try {
			for (int i = 0; i < 2; i++) {
				Path text = Session.path(arguments.operand(i));
				if (Files.exists(out) && Files.exists(text) && Files.isSameFile(out, text)) {
					throw new FaultException(out + ": is one of the two texts; name another file for the redline");
				}
			}
		} catch (IOException e) {
			throw Session.failedDisk(out.toString(), e);
		}
	}
}
