package org.chancery.ui.sealing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.core.sealing.LogProof;
import org.chancery.core.sealing.Timestamp;

/** What proves the logs of the devices, for a person to note and compare. */
public final class ProofWords {
	private ProofWords() {
	}

	/** The heads, and where the logs go on from a size that was noted. */
	public static String heads(List<LogProof> proofs, ZoneId zone) {
		return proofs.stream().map(each -> head(each, zone)).collect(Collectors.joining("\n\n"));
	}

	/** What authorities stated, a paragraph each. */
	public static String stamps(List<Timestamp> stamps, ZoneId zone) {
		return stamps.stream().map(each -> "\n\n" + stamp(each, zone)).collect(Collectors.joining());
	}

	private static String stamp(Timestamp stamp, ZoneId zone) {
		String holds = stamp.fault() != null ? "It proves nothing: " + stamp.fault()
				: stamp.trusted() ? "It holds, by a certificate that you named." : "Its signature holds; whether the authority is to be believed is for you to say.";
		return "Timestamp of " + stamp.audience() + ": " + SealingTimes.of(stamp.time(), zone) + " by " + stamp.authority() + "\nThe first "
				+ stamp.entries() + " entries of " + stamp.logs() + (stamp.logs() == 1 ? " log" : " logs") + " existed then. " + holds;
	}

	/** All of it, with the proof of every entry. */
	public static String all(List<LogProof> proofs, Instant now) {
		return "Proofs of the access log, RFC 9162 section 2.1, SHA-256. Written " + now + ".\n"
				+ "An entry is the SHA-256 of a parcel or keyring of the dossier.\n\n"
				+ proofs.stream().map(each -> head(each, ZoneId.of("UTC")) + "\n" + each.entries().stream()
						.map(entry -> "entry " + entry.index() + " " + entry.name() + path(entry.path())).collect(Collectors.joining("\n")))
						.collect(Collectors.joining("\n\n"))
				+ "\n";
	}

	private static String head(LogProof proof, ZoneId zone) {
		String head = "Audience " + proof.audience() + ", device " + proof.device() + "\nSize " + proof.size() + ", root " + proof.root()
				+ "\nSigned by " + proof.author() + ", " + SealingTimes.of(proof.made(), zone) + " by the clock of the device";
		return proof.earlier() == 0 ? head : head + "\nGoes on from size " + proof.earlier() + ", root " + proof.earlierRoot() + path(proof.consistency());
	}

	private static String path(List<String> path) {
		return path.isEmpty() ? ", proof empty" : ", proof " + String.join(" ", path);
	}
}
