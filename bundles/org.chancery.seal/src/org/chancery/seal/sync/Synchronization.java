package org.chancery.seal.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.chancery.seal.dossier.DossierCopy;
import org.chancery.seal.dossier.DossierFolder;
import org.chancery.seal.dossier.Incoming;
import org.chancery.seal.dossier.Workplace;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.eclipse.emf.common.util.Monitor;

/**
 * Brings a dossier and a carrier to the same state. Nothing is deleted on either side, but keys that were destroyed; what comes in is checked by this
 * identity before it counts. Heads that both sides have: the one that goes on from the other; else the log is forked.
 */
public final class Synchronization {

	private static final int ATTEMPTS = 8;
	private static final Pattern PATH = Pattern.compile("[0-9a-f]{32}/(parcels|keyrings|destroyed)/[0-9a-f]{64}|[0-9a-f]{32}/heads/[0-9a-f]{32}");
	private static final Pattern GIT = Pattern.compile("(https?|ssh|git|file)://.*|[^/\\\\:]+@[^/\\\\:]+:.*|.*\\.git/?");

	private final Path place;
	private final String address;
	private final Workplace work;

	/**
	 * What came of it.
	 *
	 * @param taken files that came in
	 * @param given files that went out
	 * @param ended audiences whose keys were destroyed
	 */
	public record Result(int taken, int given, int ended) {
	}

	/** @param address of a git repository (an URL, user@host:path, or a path that ends in .git), else a folder */
	public Synchronization(Path place, String address, Workplace work) {
		this.place = place;
		this.address = address;
		this.work = work;
	}

	/** Does it. */
	public Result perform(Monitor monitor) throws BadSealException, IOException {
		try (Incoming incoming = Incoming.begin(place, work)) {
			monitor.beginTask("Synchronising", ATTEMPTS);
			int ended = incoming.destroyed().size();
			int taken = 0;
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				monitor.worked(1);
				if (!incoming.destroyed().isEmpty()) {
					incoming.distrustGit();
				}
				try (Carrier carrier = carrier()) {
					int before = incoming.destroyed().size();
					List<String> paths = carrier.paths().stream().filter(path -> PATH.matcher(path).matches()).toList();
					taken += take(carrier, paths, incoming);
					// Where keys have just been destroyed, what git had here went with them: once more, with what is left.
					int given = incoming.destroyed().size() > before ? -1 : give(carrier, paths, incoming);
					if (given >= 0) {
						return new Result(taken, given, before - ended);
					}
				}
			}
			throw new IOException("others kept writing at the same time; try again");
		}
	}

	/** @return how many files went out; -1 if somebody else wrote in between */
	private static int give(Carrier carrier, List<String> paths, Incoming incoming) throws BadSealException, IOException {
		Map<String, byte[]> missing = missing(carrier, paths, incoming);
		if (!missing.isEmpty() && !carrier.write(missing)) {
			return -1;
		}
		var ends = new ArrayList<Place>();
		for (Place each : incoming.destroyed()) {
			if (carrier.holdsKeys(each)) {
				ends.add(each);
			}
		}
		if (ends.isEmpty()) {
			incoming.trustGit();
		} else if (!carrier.removeKeys(ends)) {
			return -1;
		}
		incoming.shared();
		return missing.size();
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
			if (!incoming.isDestroyed(placeOf(path)) && (own == null || head)) {
				byte[] other = carrier.read(path, DossierCopy.largest(path.split("/")[1]));
				if (own == null || !Arrays.equals(own, other) && goesOn(path, own, other)) {
					fresh.put(path, other);
				}
			}
		}
		return incoming.take(fresh);
	}

	private static Place placeOf(String path) {
		return new Place(path.substring(0, 2 * Place.LENGTH));
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
			boolean kept = !incoming.isDestroyed(placeOf(path)) || path.contains('/' + DossierFolder.DESTROYED + '/');
			byte[] own = kept ? incoming.file(path) : null;
			if (kept && (!paths.contains(path) || head && !Arrays.equals(own, carrier.read(path, Head.LARGEST)))) {
				missing.put(path, own);
			}
		}
		return missing;
	}
}
