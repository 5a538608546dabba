package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.CounterDraftReview;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ImportTreaty;
import org.chancery.core.operation.ReviewCounterDraft;
import org.chancery.core.operation.ReviewReturn;

/** Tells everything that was done to a Word file between sending and return. */
final class ReviewCommand implements Command {

	@Override
	public String name() {
		return "review";
	}

	@Override
	public String summary() {
		return "tell what the other side did to a Word file, tracked or not";
	}

	@Override
	public List<String> operands() {
		return List.of("SENT", "RETURNED.docx");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "DOSSIER",
				"the folder of a new dossier: the text that was sent, and in it in brackets what the party that returned it wants in its place"),
				Option.value("party", 'p', "P", "code or name of the party that returned it; the author of the first change if none is named"),
				Option.flag("json", "print JSON: {\"changes\":[{\"clause\",\"number\",\"kind\",\"declared\",\"author\",\"date\",\"old\",\"new\",\"part\"}],\"undeclared\",\"hidden\"}"),
				NewDossier.PLAIN, Options.AUDIENCE, Options.LANGUAGE,
				Option.value("classification", 'c', "LINE", "where SENT is a dossier: the header line with which the draft was exported"));
	}

	@Override
	public String usage() {
		return "review SENT.docx|DOSSIER RETURNED.docx [--json] [-o DOSSIER [--plain]] [--party P]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path sent = Session.path(arguments.operand(0));
		Path returned = Session.path(arguments.operand(1));
		boolean folder = Files.isDirectory(sent);
		if (arguments.has(NewDossier.PLAIN.name()) && !arguments.has("output")) {
			throw new WrongUseException("--plain goes with -o, which makes a dossier");
		}
		if (folder && arguments.has("output")) {
			throw new WrongUseException("-o makes a dossier of a file that was sent; " + sent + " is a dossier already");
		}
		try {
			if (folder) {
				ofDossier(arguments, session, session.read(returned));
			} else {
				ReviewPrinter.print(ofFile(arguments, session, session.read(sent), session.read(returned)), arguments.has("json"), session);
			}
		} catch (UnreadableFileException e) {
			throw new FaultException(returned + ": " + e.getMessage());
		} catch (DossierException e) {
			throw new FaultException(sent + ": " + e.getMessage());
		}
	}

	private static void ofDossier(Arguments arguments, Session session, byte[] returned)
			throws FaultException, UnreadableFileException {
		OpenDossier dossier = session.open(arguments.operand(0));
		var audience = arguments.has("audience") ? session.audience(dossier, arguments) : null;
		String language = arguments.has("language") ? session.language(dossier, arguments) : null;
		ReviewReturn.Result found = new ReviewReturn(session.engine(), dossier, audience, language,
				arguments.value("classification").orElse(""), returned).perform(session.monitor());
		ReviewPrinter.print(found.review(), arguments.has("json"), session);
		if (!arguments.has("json")) {
			session.out().println("Compared with " + ReviewPrinter.draft(found.text(), found.record()));
		}
	}

	private static CounterDraftReview ofFile(Arguments arguments, Session session, byte[] sent, byte[] returned)
			throws FaultException, WrongUseException, UnreadableFileException {
		Path folder = arguments.has("output") ? Session.path(arguments.required("output")) : null;
		if (folder != null && Files.exists(folder)) {
			throw new FaultException(folder + ": exists already; name a new folder");
		}
		ReviewCounterDraft.Result result = new ReviewCounterDraft(session.engine(), sent, returned).perform(session.monitor());
		if (folder != null) {
			OpenDossier after = new ImportTreaty(session.engine(), returned, null).perform(session.monitor()).dossier();
			TabledChanges.add(result.dossier(), result.review(), after, arguments.value("party").orElse(null));
			save(result.dossier(), folder, arguments, session);
		}
		return result.review();
	}

	private static void save(OpenDossier dossier, Path folder, Arguments arguments, Session session) throws FaultException {
		try {
			NewDossier.save(dossier, folder, arguments, session);
		} catch (DossierException e) {
			throw new FaultException(folder + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(folder.toString(), e);
		}
	}
}
