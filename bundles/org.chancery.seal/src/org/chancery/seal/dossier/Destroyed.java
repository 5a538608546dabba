package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.retention.Destruction;

/** The records in a dossier's folder that keys were destroyed, and which of them have been honoured in it. */
final class Destroyed {

	private static final String HEAD = "chancery-destroyed-here 1";
	private static final String NAME = "destroyed-";
	private static final int LARGEST = 1000;

	private Destroyed() {
	}

	/** The compartments of which a record has been honoured here. */
	static List<Place> marked(DossierFolder folder) throws IOException {
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
		return List.copyOf(found);
	}

	static boolean isMarked(DossierFolder folder, Place place) {
		return Files.isRegularFile(folder.local(NAME + place.hex()), LinkOption.NOFOLLOW_LINKS);
	}

	/** Whether its keyrings are no longer to be read: a record was honoured here, or nothing but records is left. */
	static boolean isGone(DossierFolder folder, Place place) throws IOException {
		return isMarked(folder, place) || folder.files(place, DossierFolder.KEYRINGS).isEmpty()
				&& !folder.files(place, DossierFolder.DESTROYED).isEmpty();
	}

	/** All records of a compartment, each genuine in itself; whether its signer may is another question. */
	static List<Destruction> records(DossierFolder folder, Place place) throws BadSealException, IOException {
		var found = new ArrayList<Destruction>();
		for (String name : folder.files(place, DossierFolder.DESTROYED)) {
			String path = DossierFolder.path(place, DossierFolder.DESTROYED, name);
			byte[] bytes = DossierCopy.checked(folder, path);
			try {
				Destruction record = Destruction.read(bytes);
				if (!record.compartment().equals(place)) {
					throw new BadSealException("the record of a destruction belongs to another compartment");
				}
				found.add(record);
			} catch (BadSealException e) {
				throw new BadSealException(path + ": " + e.getMessage(), e);
			}
		}
		return found;
	}

	/** The record that was honoured here. */
	static Destruction honoured(DossierFolder folder, Place place) throws BadSealException, IOException {
		var in = new ByteReader(folder.read(DossierFolder.LOCAL + '/' + NAME + place.hex(), LARGEST), "local/" + NAME + place.hex());
		in.line(HEAD);
		var digest = new Digest(in.raw(Digest.LENGTH));
		in.end();
		for (Destruction each : records(folder, place)) {
			if (each.digest().equals(digest)) {
				return each;
			}
		}
		throw new BadSealException(DossierFolder.path(place, DossierFolder.DESTROYED, digest.hex())
				+ ": the record that the audience's keys were destroyed is missing, and was there before");
	}

	/** Honours a record: from the moment at which it counts the keys are to go; the caller holds the lock. */
	static void honour(Destruction record, DossierFolder folder, Disk disk) throws IOException {
		Place place = record.compartment();
		new Commit(folder, disk).write(DossierFolder.path(place, DossierFolder.DESTROYED, record.digest().hex()), record.bytes())
				.write(DossierFolder.LOCAL + '/' + NAME + place.hex(),
						new ByteWriter().line(HEAD).raw(record.digest().bytes()).toBytes())
				.perform();
		Erasure.finish(folder, disk);
	}
}
