package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.operation.ReviewCounterDraft;

/** Tells everything that was done to a Word file between sending and return. */
final class ReviewCommand implements Command {

	@Override
	public String name() {
		return "review";
	}

	@Override
	public String summary() {
		return "tell what the other side did to a Word file, declared or not";
	}

	@Override
	public List<String> operands() {
		return List.of("SENT.docx", "RETURNED.docx");
	}

	@Override
	public List<Option> options() {
		return List.of(Option.value("output", 'o', "DOSSIER", "the folder of a new dossier of the text that was sent"),
				Option.flag("json", "print JSON"));
	}

	@Override
	public String usage() {
		return "review SENT.docx RETURNED.docx [--json] [-o DOSSIER]";
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		Path sent = Session.path(arguments.operand(0));
		Path returned = Session.path(arguments.operand(1));
		Path folder = arguments.value("output").isEmpty() ? null : Session.path(arguments.required("output"));
		if (folder != null && Files.exists(folder)) {
			throw new FaultException(folder + ": exists already; name a new folder");
		}
		try {
			var operation = new ReviewCounterDraft(session.engine(), session.read(sent), session.read(returned));
			ReviewCounterDraft.Result result = operation.perform(session.monitor());
			if (folder != null) {
				session.engine().dossierStore().save(result.dossier(), folder);
			}
			ReviewPrinter.print(result.review(), arguments.has("json"), session);
		} catch (UnreadableFileException e) {
			throw new FaultException(returned + ": " + e.getMessage());
		} catch (DossierException e) {
			throw new FaultException(folder + ": " + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(String.valueOf(folder), e);
		}
	}
}
