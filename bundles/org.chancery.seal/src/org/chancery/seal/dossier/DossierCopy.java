package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chancery.core.dossier.DossierException;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.chancery.seal.parcel.Parcel;
import org.chancery.seal.retention.Destruction;

/** Copies of a sealed dossier, which need no key: every file is checked against its name, heads against their entries. */
public final class DossierCopy {

	private final Disk disk;

	/** @param disk on which it copies */
	public DossierCopy(Disk disk) {
		this.disk = disk;
	}

	/**
	 * Copies a dossier, whole or not at all.
	 *
	 * @param copied told the path of each file
	 * @throws BadSealException if a file is not the one that its name stands for
	 */
	public void copy(Path from, Path to, Consumer<String> copied) throws BadSealException, IOException {
		var source = new DossierFolder(from);
		if (!source.isSealed()) {
			throw new BadSealException(from + " is no sealed dossier");
		}
		Path parent = to.toAbsolutePath().getParent();
		if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) || parent == null || !Files.isDirectory(parent)) {
			throw new DossierException("Choose a place where nothing is, in a folder that exists.");
		}
		Path temporary = parent.resolve('.' + to.getFileName().toString() + '-' + UUID.randomUUID() + ".tmp");
		try (DossierLock lock = lockIfWritable(source)) {
			for (String path : paths(source)) {
				put(temporary.resolve(path), checked(source, path));
				copied.accept(path);
			}
			disk.write(temporary.resolve(DossierFolder.MARKER), DossierFolder.MARK);
			disk.force(temporary);
			disk.move(temporary, to);
			disk.force(parent);
		} finally {
			clear(temporary);
		}
	}

	/** A copy on a medium that cannot be written is not being written by anybody either. */
	private DossierLock lockIfWritable(DossierFolder source) throws IOException {
		return Files.isWritable(source.root()) ? DossierLock.take(source, disk) : null;
	}

	private void put(Path file, byte[] content) throws IOException {
		disk.createFolder(file.getParent());
		disk.write(file, content);
		disk.force(file.getParent());
	}

	private static void clear(Path temporary) throws IOException {
		if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
			try (Stream<Path> files = Files.walk(temporary)) {
				for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	/** The paths of all files that belong to a dossier, parcels before the heads that list them. */
	public static List<String> paths(DossierFolder folder) throws IOException {
		var found = new ArrayList<String>();
		for (String kind : List.of(DossierFolder.PARCELS, DossierFolder.KEYRINGS, DossierFolder.DESTROYED, DossierFolder.HEADS)) {
			for (Place place : folder.compartments()) {
				if (holds(folder, place, kind)) {
					folder.files(place, kind).forEach(name -> found.add(DossierFolder.path(place, kind, name)));
				}
			}
		}
		return found;
	}

	/** Keyrings and parcels of a compartment whose keys were destroyed belong to no dossier any more. */
	private static boolean holds(DossierFolder folder, Place place, String kind) throws IOException {
		return !kind.equals(DossierFolder.PARCELS) && !kind.equals(DossierFolder.KEYRINGS) || !Destroyed.isGone(folder, place);
	}

	/** A file whose content is the one that its name stands for, as far as that can be told without a key. */
	static byte[] checked(DossierFolder folder, String path) throws BadSealException, IOException {
		String[] parts = path.split("/");
		boolean head = parts[1].equals(DossierFolder.HEADS);
		byte[] bytes = folder.read(path, largest(parts[1]));
		if (head) {
			checkHead(path, parts, bytes);
		} else if (!Digest.of(bytes).hex().equals(parts[2])) {
			throw new BadSealException(path + ": the content is not the one that its name stands for");
		}
		return bytes;
	}

	/** The most bytes that a file of a kind may have. */
	public static int largest(String kind) {
		return switch (kind) {
		case DossierFolder.HEADS -> Head.LARGEST;
		case DossierFolder.KEYRINGS -> Keyring.LARGEST;
		case DossierFolder.DESTROYED -> Destruction.LARGEST;
		default -> Parcel.LARGEST;
		};
	}

	private static void checkHead(String path, String[] parts, byte[] bytes) throws BadSealException {
		try {
			Head head = Head.read(bytes);
			if (!head.compartment().hex().equals(parts[0]) || !head.device().hex().equals(parts[2])) {
				throw new BadSealException("the head of a log belongs to another place");
			}
		} catch (BadSealException e) {
			throw new BadSealException(path + ": " + e.getMessage(), e);
		}
	}

	/** Puts in order what an interrupted program left. */
	public void settle(Path place) throws IOException {
		DossierLock.take(new DossierFolder(place), disk).close();
	}

	/**
	 * Takes what is missing or damaged from a copy. A head is taken if it is the longer one and begins with the other.
	 *
	 * @return the paths of the files that were taken
	 */
	public List<String> repair(Path place, Path copy) throws BadSealException, IOException {
		var folder = new DossierFolder(place);
		var source = new DossierFolder(copy);
		if (!source.isSealed() || !Files.isDirectory(place)) {
			throw new BadSealException("both must be folders, and the copy a sealed dossier");
		}
		var taken = new ArrayList<String>();
		try (DossierLock lock = DossierLock.take(folder, disk)) {
			var commit = new Commit(folder, disk);
			for (String path : paths(source)) {
				String[] parts = path.split("/");
				if (holds(folder, new Place(parts[0]), parts[1]) && isWanting(folder, path, source)) {
					commit.write(path, checked(source, path));
					taken.add(path);
				}
			}
			if (!folder.isSealed()) {
				commit.write(DossierFolder.MARKER, DossierFolder.MARK);
				taken.add(DossierFolder.MARKER);
			}
			commit.perform();
		}
		return taken;
	}

	private static boolean isWanting(DossierFolder folder, String path, DossierFolder source) throws BadSealException, IOException {
		byte[] there;
		try {
			there = checked(folder, path);
		} catch (BadSealException wanting) {
			// A parcel that was replaced since the copy was made comes back too; readers pass it over.
			return true;
		}
		if (!path.contains('/' + DossierFolder.HEADS + '/') || Arrays.equals(there, checked(source, path))) {
			return false;
		}
		Head own = Head.read(there);
		Head other = Head.read(checked(source, path));
		if (other.leaves().size() <= own.leaves().size()) {
			return false;
		}
		other.checkAfter(own.mark());
		return true;
	}
}
