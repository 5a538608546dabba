package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;

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

	/**
	 * Takes files, all or none.
	 *
	 * @throws BadSealException if with them something would not be as it should be
	 */
	public void take(Map<String, byte[]> fresh) throws BadSealException, IOException {
		if (fresh.isEmpty()) {
			return;
		}
		check(fresh);
		var commit = new Commit(folder, work.disk());
		fresh.forEach(commit::write);
		if (!folder.isSealed()) {
			commit.write(DossierFolder.MARKER, DossierFolder.MARK);
		}
		commit.perform();
	}

	/** Reads the compartments concerned as they would be, in a folder beside. */
	private void check(Map<String, byte[]> fresh) throws BadSealException, IOException {
		Path beside = folder.local("incoming-" + UUID.randomUUID());
		try {
			Set<Place> concerned = new LinkedHashSet<>();
			for (Map.Entry<String, byte[]> each : fresh.entrySet()) {
				concerned.add(new Place(each.getKey().substring(0, 2 * Place.LENGTH)));
				Path file = beside.resolve(each.getKey());
				Files.createDirectories(file.getParent());
				Files.write(file, each.getValue());
			}
			for (String path : paths()) {
				if (concerned.contains(new Place(path.substring(0, 2 * Place.LENGTH))) && !fresh.containsKey(path)) {
					link(folder.root().resolve(path), beside.resolve(path));
				}
			}
			var candidate = new DossierFolder(beside);
			for (String path : fresh.keySet()) {
				DossierCopy.checked(candidate, path);
			}
			for (Place each : concerned) {
				new CompartmentReader(candidate, each, work.identity()).read(work::trusts, Seen.read(folder, each));
			}
		} finally {
			clear(beside);
		}
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
		lock.close();
	}
}
