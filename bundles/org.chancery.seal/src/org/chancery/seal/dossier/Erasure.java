package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.seal.keyring.Place;

/** Deletes what is left of keys in a dossier's folder once their destruction counts. It can be repeated at any time. */
final class Erasure {

	private static final String STALE = "stale-git";

	private Erasure() {
	}

	/** Deletes what a record that was honoured here leaves no place for; the caller holds the lock. */
	static void finish(DossierFolder folder, Disk disk) throws IOException {
		if (Files.exists(folder.local(STALE), LinkOption.NOFOLLOW_LINKS)) {
			eraseAll(git(folder), disk);
			disk.delete(folder.local(STALE));
		}
		for (Place place : Destroyed.marked(folder)) {
			boolean keys = !folder.files(place, DossierFolder.KEYRINGS).isEmpty();
			if (keys || !folder.files(place, DossierFolder.PARCELS).isEmpty()) {
				erase(folder, place, disk);
			}
		}
	}

	private static void erase(DossierFolder folder, Place place, Disk disk) throws IOException {
		eraseAll(git(folder), disk);
		AutosaveFile.drop(folder, place, disk);
		for (Path each : local(folder, "incoming-*")) {
			eraseAll(each, disk);
		}
		for (Path each : local(folder, "shared-" + place.hex() + "-*")) {
			disk.delete(each);
		}
		for (String kind : List.of(DossierFolder.PARCELS, DossierFolder.KEYRINGS)) {
			for (String name : folder.files(place, kind)) {
				disk.erase(folder.folder(place, kind).resolve(name));
			}
			disk.force(folder.root().resolve(place.hex()));
		}
	}

	private static Path git(DossierFolder folder) {
		return folder.root().resolve(".git");
	}

	private static List<Path> local(DossierFolder folder, String names) throws IOException {
		var found = new ArrayList<Path>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.root().resolve(DossierFolder.LOCAL), names)) {
			files.forEach(found::add);
		}
		return found;
	}

	private static void eraseAll(Path root, Disk disk) throws IOException {
		if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try (Stream<Path> files = Files.walk(root)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
				disk.erase(each);
			}
		}
	}

	/** From now on what git fetches here may hold keys that are to go: it is deleted by whoever takes the lock next. */
	static void distrustGit(DossierFolder folder, Disk disk) throws IOException {
		if (!Files.exists(folder.local(STALE), LinkOption.NOFOLLOW_LINKS)) {
			disk.write(folder.local(STALE), new byte[0]);
		}
	}

	/** What git has fetched here holds no such keys. */
	static void trustGit(DossierFolder folder, Disk disk) throws IOException {
		disk.delete(folder.local(STALE));
	}
}
