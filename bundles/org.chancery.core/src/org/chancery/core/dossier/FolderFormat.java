package org.chancery.core.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.Ids;

/** The names of the files of a dossier folder, format 1; see {@code docs/dossier-format.md}. */
final class FolderFormat {

	static final int VERSION = 1;
	static final String MARKER = "dossier.chancery";
	static final String PUBLIC = "public.xmi";
	static final String LOCK = "lock";
	static final String COMMIT = "save.commit";
	static final String TEMPORARY = ".tmp";
	static final byte[] MARK = ("chancery-dossier " + VERSION + "\n").getBytes(StandardCharsets.US_ASCII);

	private static final String ENDING = ".xmi";
	private static final long LARGEST = 256L << 20;
	private static final Pattern ANY_MARK = Pattern.compile("chancery-dossier ([1-9][0-9]{0,5})\n");

	private static final Pattern ROOT_ID = Pattern.compile("<dossier:Dossier [^>]*? id=\"([^\"]*)\"");

	private FolderFormat() {
	}

	static String nameOf(Holding holding) {
		return holding instanceof Dossier ? PUBLIC : holding.getId() + ENDING;
	}

	/** The files of the layers, in a fixed order. */
	static List<Path> layers(Path folder) throws IOException {
		var found = new TreeSet<Path>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				if (!name.equals(PUBLIC) && Ids.isWellFormed(name.substring(0, name.length() - ENDING.length()))) {
					found.add(file);
				}
			}
		}
		return List.copyOf(found);
	}

	static void checkMarker(Path folder) throws UnreadableFileException, IOException {
		Path marker = folder.resolve(MARKER);
		if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
			throw new UnreadableFileException("This is not a dossier; choose the folder that holds " + MARKER + ".");
		}
		String mark = Files.size(marker) > 64 ? "" : Files.readString(marker, StandardCharsets.ISO_8859_1);
		Matcher matcher = ANY_MARK.matcher(mark);
		if (!matcher.matches()) {
			throw new UnreadableFileException(MARKER + " is damaged; take it from a backup.");
		}
		if (Integer.parseInt(matcher.group(1)) > VERSION) {
			throw new UnreadableFileException(
					"The dossier has format " + matcher.group(1) + ", which this version of Chancery does not know; use a newer one.");
		}
	}

	static byte[] readHolding(Path file) throws UnreadableFileException, IOException {
		String name = file.getFileName().toString();
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new UnreadableFileException(name + " is missing or no proper file; take it from a backup.");
		}
		if (Files.size(file) > LARGEST) {
			throw new UnreadableFileException(name + " is larger than 256 MiB, too large for a dossier.");
		}
		return Files.readAllBytes(file);
	}

	/** The id of the dossier that is kept in a folder, from the first lines of its public holding. */
	static String dossierId(Path folder) throws UnreadableFileException, IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(folder.resolve(PUBLIC), LinkOption.NOFOLLOW_LINKS)) {
			start = in.readNBytes(4096);
		}
		Matcher matcher = ROOT_ID.matcher(new String(start, StandardCharsets.UTF_8));
		if (!matcher.find()) {
			throw new UnreadableFileException(PUBLIC + " holds no dossier; take it from a backup.");
		}
		return matcher.group(1);
	}
}
