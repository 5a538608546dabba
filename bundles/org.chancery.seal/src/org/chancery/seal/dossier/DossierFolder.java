package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;

/** The names of a sealed dossier's files; see {@code docs/sealed-formats.md}, Compartments. */
public record DossierFolder(Path root) {

	/** The folder of a dossier. */
	public DossierFolder {
		root = root.toAbsolutePath();
	}

	/** The marker. */
	public static final String MARKER = "dossier.chancery";
	/** What is never shared. */
	public static final String LOCAL = "local";
	/** Folders of a compartment. */
	public static final String KEYRINGS = "keyrings";
	/** Folders of a compartment. */
	public static final String PARCELS = "parcels";
	/** Folders of a compartment. */
	public static final String HEADS = "heads";
	/** Folders of a compartment. */
	public static final String DESTROYED = "destroyed";

	static final byte[] MARK = "chancery-dossier 2\n".getBytes(StandardCharsets.US_ASCII);
	private static final int DIGEST_NAME = 64;

	/** The content of the marker. */
	public static byte[] mark() {
		return MARK.clone();
	}

	/** Whether a sealed dossier lies there. */
	public boolean isSealed() throws IOException {
		Path marker = root.resolve(MARKER);
		return Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS) && Files.size(marker) == MARK.length
				&& Arrays.equals(MARK, Files.readAllBytes(marker));
	}

	/** The compartments, in the order of their names. */
	public List<Place> compartments() throws IOException {
		return names(root, Place::isOne).stream().map(Place::new).toList();
	}

	/** The names of the files of a kind in a compartment. */
	public List<String> files(Place compartment, String kind) throws IOException {
		Path folder = folder(compartment, kind);
		return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
				? names(folder, kind.equals(HEADS) ? Place::isOne : DossierFolder::isDigest)
				: List.of();
	}

	private static boolean isDigest(String name) {
		return name.length() == DIGEST_NAME && name.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
	}

	private static List<String> names(Path folder, Predicate<String> wanted) throws IOException {
		var found = new TreeSet<String>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				if (wanted.test(name)) {
					found.add(name);
				}
			}
		}
		return new ArrayList<>(found);
	}

	/** A folder of a compartment. */
	public Path folder(Place compartment, String kind) {
		return root.resolve(compartment.hex()).resolve(kind);
	}

	/** The path of a file of a compartment, from the root. */
	public static String path(Place compartment, String kind, String name) {
		return compartment.hex() + '/' + kind + '/' + name;
	}

	/** Reads a file of at most so many bytes. */
	public byte[] read(String path, int largest) throws BadSealException, IOException {
		Path file = root.resolve(path);
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new BadSealException(path + " is missing or no proper file");
		}
		if (Files.size(file) > largest) {
			throw new BadSealException(path + " is larger than any may be");
		}
		return Files.readAllBytes(file);
	}

	/** A file that is never shared. */
	public Path local(String name) {
		return root.resolve(LOCAL).resolve(name);
	}
}
