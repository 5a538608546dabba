package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.LogProof;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.Timestamp;
import org.chancery.core.text.Counted;

/** Prints what devices recorded about themselves in a sealed dossier. */
final class LogCommand extends SealedCommand {

	static final Option AUTHORITY = Option.value("authority", "CERT", "the certificate of a timestamp authority, or of who certifies it; may be repeated");

	@Override
	public String name() {
		return "log";
	}

	@Override
	public String summary() {
		return "what devices recorded about themselves in a sealed dossier";
	}

	@Override
	public List<String> operands() {
		return List.of("DOSSIER");
	}

	@Override
	public List<Option> options() {
		return List.of(Options.AUDIENCE, Option.value("timestamp", "URL", "have a timestamp authority (RFC 3161) stamp the audience's logs; it gets a digest only"),
				Option.value("timestamp-request", "FILE", "write the request for an authority that cannot be reached from here"),
				Option.value("timestamp-response", "FILE", "take the authority's answer to it"), AUTHORITY, Option.flag("proof", "the head of each device's log, and for each entry the proof that it stands in it (RFC 9162)"),
				Option.value("since", 's', "SIZE", "with --proof: also the proof that the log goes on from its first so many entries"));
	}

	@Override
	public String usage() {
		return "log DOSSIER [--proof [--since SIZE]] [--authority CERT] | log DOSSIER [--audience A] --timestamp URL"
				+ " | --timestamp-request FILE | --timestamp-response FILE";
	}

	@Override
	void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException {
		if (arguments.has("since") && !arguments.has("proof")) {
			throw new WrongUseException("--since goes with --proof");
		}
		if (arguments.has("proof")) {
			int since = arguments.value("since").isPresent() ? size(arguments.value("since").get()) : 0;
			dossier(arguments, keys).proofs(since).forEach(proof -> print(proof, session));
			session.out().println("An entry is the SHA-256 of a parcel or keyring; leaves and nodes are hashed as RFC 9162 says.");
			return;
		}
		SealedDossier dossier = dossier(arguments, keys);
		if (stamped(dossier, arguments, session)) {
			return;
		}
		dossier.log().forEach(each -> session.out().printf("%s  %-12s %-8s %s: %s%n", each.made(), each.audience(),
				each.device().isEmpty() ? "" : each.device().substring(0, 8), each.author(), each.what()));
		print(dossier.timestamps().all(authorities(arguments, session)), session);
		session.out().println("The log says what a device recorded about itself: not that nobody else did, nor that anybody read anything.");
	}

	/** Whether timestamping was asked for. */
	private static boolean stamped(SealedDossier dossier, Arguments arguments, Session session)
			throws FaultException, UnreadableFileException, IOException {
		String audience = arguments.value("audience").orElse(OpenDossier.PUBLIC);
		if (arguments.has("timestamp")) {
			ask(dossier, audience, arguments.value("timestamp").get());
			session.out().println("Stamped: the logs of " + audience + ". To see it: chancery log DOSSIER --authority CERT");
		} else if (arguments.has("timestamp-request")) {
			Path file = Session.path(arguments.value("timestamp-request").get());
			Files.write(file, dossier.timestamps().request(audience), StandardOpenOption.CREATE_NEW);
			session.out().println("Wrote " + file + "; the authority's answer is taken with --timestamp-response, in this copy of the dossier.");
		} else if (arguments.has("timestamp-response")) {
			dossier.timestamps().accept(audience, session.read(Session.path(arguments.value("timestamp-response").get())));
			session.out().println("Stamped: the logs of " + audience + " as they were when it was asked for.");
		} else {
			return false;
		}
		return true;
	}

	private static void ask(SealedDossier dossier, String audience, String address)
			throws FaultException, UnreadableFileException, IOException {
		try {
			dossier.timestamps().ask(audience, URI.create(address));
		} catch (IllegalArgumentException e) {
			throw new FaultException(address + ": this is no address of an authority");
		} catch (IOException e) {
			// The reason of a network's failure is for the person: it holds an address and no words of a text.
			throw new FaultException(address + ": no timestamp was got (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")");
		}
	}

	static List<byte[]> authorities(Arguments arguments, Session session) throws FaultException {
		var read = new ArrayList<byte[]>();
		for (String each : arguments.values("authority")) {
			read.add(session.read(Session.path(each)));
		}
		return read;
	}

	private static void print(List<Timestamp> timestamps, Session session) {
		for (Timestamp each : timestamps) {
			String covered = "the first " + Counted.of(each.entries(), "entry", "entries") + " of " + Counted.of(each.logs(), "log");
			session.out().println(each.fault() != null ? each.audience() + ": a timestamp of " + covered + " proves nothing: " + each.fault()
					: each.time() + "  " + each.audience() + ": the authority " + each.authority() + " stated that " + covered
							+ " existed; " + (each.trusted() ? "its certificate is confirmed by one that you named"
									: "whose certificate that is was not checked: name one with --authority"));
		}
		if (!timestamps.isEmpty()) {
			session.out().println("A timestamp says that they existed then, if the authority is honest and its clock is right: not who wrote them, nor when before.");
		}
	}

	private static int size(String word) throws WrongUseException {
		if (!word.matches("[1-9][0-9]{0,6}")) {
			throw new WrongUseException("'" + word + "' is no number of entries such as 12");
		}
		return Integer.parseInt(word);
	}

	private static void print(LogProof proof, Session session) {
		session.out().println("log " + proof.audience() + " of device " + proof.device());
		session.out().println("  head: size " + proof.size() + ", root " + proof.root() + ", signed by " + proof.author() + " " + proof.made());
		if (proof.earlier() > 0) {
			session.out().println("  goes on from size " + proof.earlier() + ", root " + proof.earlierRoot() + path(proof.consistency()));
		}
		proof.entries().forEach(each -> session.out().println("  entry " + each.index() + " " + each.name() + path(each.path())));
	}

	private static String path(List<String> path) {
		return path.isEmpty() ? ", proof empty" : ", proof " + String.join(" ", path);
	}
}
