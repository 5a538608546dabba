package org.chancery.seal.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.chancery.seal.dossier.DossierFolder;
import org.chancery.seal.dossier.Incoming;
import org.chancery.seal.dossier.Workplace;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.log.Head;
import org.eclipse.emf.common.util.Monitor;

/**
 * Brings a dossier and a carrier to the same state. Nothing is deleted on either side; what comes in is checked by this
 * identity before it counts. Heads that both sides have: the one that goes on from the other; else the log is forked.
 */
public final class Synchronization {

	private static final int ATTEMPTS = 8;
	private static final Pattern PATH = Pattern.compile("[0-9a-f]{32}/(parcels|keyrings)/[0-9a-f]{64}|[0-9a-f]{32}/heads/[0-9a-f]{32}");
	private static final Pattern GIT = Pattern.compile("(https?|ssh|git|file)://.*|[^/\\\\:]+@[^/\\\\:]+:.*|.*\\.git/?");

	private final Path place;
	private final String address;
	private final Workplace work;

	/**
	 * What came of it.
	 *
	 * @param taken files that came in
	 * @param given files that went out
	 */
	public record Result(int taken, int given) {
	}

	/** @param address of a git repository (an URL, user@host:path, or a path that ends in .git), else a folder */
	public Synchronization(Path place, String address, Workplace work) {
		this.place = place;
		this.address = address;
		this.work = work;
	}

	/** Does it. */
	public Result perform(Monitor monitor) throws BadSealException, IOException {
		try (Incoming incoming = Incoming.begin(place, work); Carrier carrier = carrier()) {
			monitor.beginTask("Synchronising", ATTEMPTS);
			int taken = 0;
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				monitor.worked(1);
				List<String> paths = carrier.paths().stream().filter(path -> PATH.matcher(path).matches()).toList();
				taken += take(carrier, paths, incoming);
				Map<String, byte[]> missing = missing(carrier, paths, incoming);
				if (missing.isEmpty() || carrier.write(missing)) {
					incoming.shared();
					return new Result(taken, missing.size());
				}
			}
			throw new IOException("others kept writing at the same time; try again");
		}
	}

	private Carrier carrier() throws IOException {
		return GIT.matcher(address).matches() ? new GitCarrier(place.toAbsolutePath(), address)
				: new FolderCarrier(Path.of(address), work.disk());
	}

	private int take(Carrier carrier, List<String> paths, Incoming incoming) throws BadSealException, IOException {
		var fresh = new LinkedHashMap<String, byte[]>();
		for (String path : paths) {
			byte[] own = incoming.file(path);
			boolean head = path.contains('/' + DossierFolder.HEADS + '/');
			if (own == null || head) {
				byte[] other = carrier.read(path, head ? Head.LARGEST : Integer.MAX_VALUE / 4);
				if (own == null || !Arrays.equals(own, other) && goesOn(path, own, other)) {
					fresh.put(path, other);
				}
			}
		}
		incoming.take(fresh);
		return fresh.size();
	}

	/** Whether the second head goes on from the first; if neither goes on from the other, the log is forked. */
	private static boolean goesOn(String path, byte[] own, byte[] other) throws BadSealException {
		try {
			Head mine = Head.read(own);
			Head theirs = Head.read(other);
			boolean longer = theirs.leaves().size() > mine.leaves().size();
			(longer ? theirs : mine).checkAfter((longer ? mine : theirs).mark());
			return longer;
		} catch (BadSealException e) {
			throw new BadSealException(path + ": " + e.getMessage(), e);
		}
	}

	private static Map<String, byte[]> missing(Carrier carrier, List<String> paths, Incoming incoming)
			throws BadSealException, IOException {
		var missing = new LinkedHashMap<String, byte[]>();
		for (String path : incoming.paths()) {
			boolean head = path.contains('/' + DossierFolder.HEADS + '/');
			byte[] own = incoming.file(path);
			if (!paths.contains(path) || head && !Arrays.equals(own, carrier.read(path, Head.LARGEST))) {
				missing.put(path, own);
			}
		}
		return missing;
	}
}
