package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.retention.Destruction;

/** What comes into a dossier from elsewhere: all of it is checked beside what is there before any of it counts. */
public final class Incoming implements AutoCloseable {

	private final DossierFolder folder;
	private final Workplace work;
	private final DossierLock lock;

	private Incoming(DossierFolder folder, Workplace work, DossierLock lock) {
		this.folder = folder;
		this.work = work;
		this.lock = lock;
	}

	/** Takes the dossier's lock; makes the folder where there is nothing yet. */
	public static Incoming begin(Path place, Workplace work) throws IOException {
		var folder = new DossierFolder(place);
		work.disk().createFolder(folder.root());
		return new Incoming(folder, work, DossierLock.take(folder, work.disk()));
	}

	/** The paths of what is there, parcels before the heads that list them. */
	public List<String> paths() throws IOException {
		return DossierCopy.paths(folder);
	}

	/** A file; null if it is not there. */
	public byte[] file(String path) throws IOException {
		Path file = folder.root().resolve(path);
		return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
	}

	/** Whether the keys of a compartment were destroyed here: nothing of it comes in any more. */
	public boolean isDestroyed(Place place) {
		return Destroyed.isMarked(folder, place);
	}

	/** The compartments whose keys were destroyed here. */
	public List<Place> destroyed() throws IOException {
		return Destroyed.marked(folder);
	}

	/** Says that what git has here may hold keys that were destroyed; whoever takes the lock next deletes it. */
	public void distrustGit() throws IOException {
		Erasure.distrustGit(folder, work.disk());
	}

	/** Says that git holds no such keys here. */
	public void trustGit() throws IOException {
		Erasure.trustGit(folder, work.disk());
	}

	/**
	 * Takes files, all or none. Where a record comes in that is honoured, or the term in force has come, keys are destroyed.
	 *
	 * @return the files that were taken
	 * @throws BadSealException if with them something would not be as it should be
	 */
	public int take(Map<String, byte[]> fresh) throws BadSealException, IOException {
		var taken = new LinkedHashMap<>(fresh);
		var commit = new Commit(folder, work.disk());
		Map<Place, Destruction> ends = check(fresh, taken, commit);
		taken.forEach(commit::write);
		if (!folder.isSealed() && !fresh.isEmpty()) {
			commit.write(DossierFolder.MARKER, DossierFolder.MARK);
		}
		if (!taken.isEmpty()) {
			commit.perform();
		}
		for (Destruction each : ends.values()) {
			Destroyed.honour(each, folder, work.disk());
		}
		return taken.size();
	}

	/**
	 * Reads the compartments concerned as they would be, in a folder beside.
	 *
	 * @param taken  those that are not to be taken are removed
	 * @param commit remembers what was seen
	 * @return the records of those that end
	 */
	private Map<Place, Destruction> check(Map<String, byte[]> fresh, Map<String, byte[]> taken, Commit commit)
			throws BadSealException, IOException {
		Path beside = folder.local("incoming-" + UUID.randomUUID());
		try {
			Set<Place> concerned = due();
			for (Map.Entry<String, byte[]> each : fresh.entrySet()) {
				concerned.add(placeOf(each.getKey()));
				Path file = beside.resolve(each.getKey());
				Files.createDirectories(file.getParent());
				Files.write(file, each.getValue());
			}
			for (String path : paths()) {
				if (concerned.contains(placeOf(path)) && !fresh.containsKey(path)) {
					link(folder.root().resolve(path), beside.resolve(path));
				}
			}
			var candidate = new DossierFolder(beside);
			for (String path : fresh.keySet()) {
				DossierCopy.checked(candidate, path);
			}
			return read(candidate, concerned, taken, commit);
		} finally {
			clear(beside);
		}
	}

	static Place placeOf(String path) {
		return new Place(path.substring(0, 2 * Place.LENGTH));
	}

	/** The compartments whose term may have come since they were last opened. */
	private Set<Place> due() throws BadSealException, IOException {
		Set<Place> found = new LinkedHashSet<>();
		for (Place each : folder.compartments()) {
			if (!Destroyed.isGone(folder, each) && Seen.read(folder, each).term().due(work.now())) {
				found.add(each);
			}
		}
		return found;
	}

	private Map<Place, Destruction> read(DossierFolder candidate, Set<Place> concerned, Map<String, byte[]> taken, Commit commit)
			throws BadSealException, IOException {
		Map<Place, Destruction> ends = new LinkedHashMap<>();
		var reading = new Reading(candidate, folder, work);
		for (Place each : concerned) {
			Reading.Found found = reading.read(each);
			if (found.due()) {
				ends.put(each, Reading.record(found.compartment(), Destruction.Reason.DATE_CAME, work));
			} else if (found.destroyed() != null && found.remark() == null) {
				ends.put(each, found.destroyed());
			} else if (found.destroyed() == null) {
				if (found.compartment() != null) {
					Seen.of(found.compartment()).write(commit, each);
				}
				// A record that does not count stays where it is.
				taken.keySet().removeIf(path -> path.startsWith(each.hex() + '/' + DossierFolder.DESTROYED));
			}
		}
		taken.keySet().removeIf(path -> ends.containsKey(placeOf(path)) && !path.contains('/' + DossierFolder.HEADS + '/'));
		return ends;
	}

	private static void link(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		try {
			Files.createLink(to, from);
		} catch (UnsupportedOperationException | FileSystemException noLinks) {
			Files.copy(from, to);
		}
	}

	private static void clear(Path beside) throws IOException {
		if (Files.exists(beside)) {
			try (Stream<Path> files = Files.walk(beside)) {
				for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	/** Remembers that others have what is there now, so that it is no longer folded. */
	public void shared() throws IOException {
		var commit = new Commit(folder, work.disk());
		Place device = LocalDevice.of(folder, work.identity(), work.random(), commit);
		for (Place place : folder.compartments()) {
			Shared.write(commit, place, device, Shared.count(folder, place, device));
		}
		commit.perform();
	}

	@Override
	public void close() throws IOException {
		try (lock) {
			Erasure.finish(folder, work.disk());
		}
	}
}
