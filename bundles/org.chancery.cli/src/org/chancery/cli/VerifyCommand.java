package org.chancery.cli;

import java.io.IOException;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Verdict;
import org.chancery.core.text.Counted;

/** Checks every byte of a sealed dossier. */
final class VerifyCommand extends SealedCommand {

	@Override
	public String name() {
		return "verify";
	}

	@Override
	public String summary() {
		return "prove every parcel, keyring, signature and log entry of a sealed dossier";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(LogCommand.AUTHORITY);
	}

	@Override
	public String usage() {
		return "verify DOSSIER [--authority CERT]";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws FaultException, UnreadableFileException, IOException {
		var place = Session.path(arguments.operand(0));
		Verdict verdict = keys.identity().verify(place, LogCommand.authorities(arguments, session), session.monitor());
		if (!verdict.sound()) {
			throw new FaultException(place + ": " + verdict.fault() + "; take it from a copy: chancery repair " + place + " --from COPY");
		}
		session.monitor().done();
		verdict.counts().forEach(line -> session.out().println("  " + line));
		if (verdict.closed() > 0) {
			session.out().println("  " + Counted.of(verdict.closed(), "audience is", "audiences are")
					+ " closed to you: of the files only names and log roots were checked");
		}
		verdict.remarks().forEach(line -> session.out().println("  note: " + line));
		session.out().println("Sound: " + place);
	}
}
