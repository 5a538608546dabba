package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.Parcel;

/** The files in which autosaves lie, one for each opening of a dossier that kept something. */
final class AutosaveFile {

	private static final String HEAD = "chancery-autosaves 1";
	private static final String NAME = "autosave-";
	private static final int MOST = 1000;

	private AutosaveFile() {
	}

	static String path(Place opening) {
		return DossierFolder.LOCAL + '/' + NAME + opening.hex();
	}

	/** The openings of which something lies there. */
	static List<Place> all(DossierFolder folder) throws IOException {
		var found = new TreeSet<Place>();
		Path local = folder.root().resolve(DossierFolder.LOCAL);
		if (Files.isDirectory(local, LinkOption.NOFOLLOW_LINKS)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(local, NAME + "*")) {
				for (Path file : files) {
					String name = file.getFileName().toString().substring(NAME.length());
					if (Place.isOne(name)) {
						found.add(new Place(name));
					}
				}
			}
		}
		return new ArrayList<>(found);
	}

	static byte[] bytes(List<byte[]> autosaves) {
		var out = new ByteWriter().line(HEAD).u32(autosaves.size());
		autosaves.forEach(out::bytes);
		return out.toBytes();
	}

	static List<byte[]> read(DossierFolder folder, Place opening) throws BadSealException, IOException {
		var in = new ByteReader(folder.read(path(opening), Parcel.LARGEST), "what was kept and not saved");
		in.line(HEAD);
		var found = new ArrayList<byte[]>();
		for (int i = in.u32(MOST); i > 0; i--) {
			found.add(in.bytes(Parcel.LARGEST));
		}
		in.end();
		return found;
	}

	/** Takes the autosaves of one audience away, and what cannot be read with them; the caller holds the lock. */
	static void drop(DossierFolder folder, Place compartment, Disk disk) throws IOException {
		for (Place each : all(folder)) {
			List<byte[]> rest = rest(folder, each, compartment);
			Path file = folder.root().resolve(path(each));
			if (!rest.isEmpty()) {
				Path temporary = folder.local(UUID.randomUUID() + ".tmp");
				disk.write(temporary, bytes(rest));
				disk.move(temporary, file);
			} else {
				disk.erase(file);
			}
		}
	}

	private static List<byte[]> rest(DossierFolder folder, Place opening, Place compartment) throws IOException {
		var rest = new ArrayList<byte[]>();
		try {
			for (byte[] each : read(folder, opening)) {
				if (!Autosave.compartment(each).equals(compartment)) {
					rest.add(each);
				}
			}
			return rest;
		} catch (BadSealException damaged) {
			return List.of();
		}
	}
}
