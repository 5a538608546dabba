package org.chancery.seal.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chancery.seal.dossier.Disk;
import org.chancery.seal.dossier.DossierCopy;
import org.chancery.seal.dossier.DossierFolder;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;

/** A folder on a shared drive or a stick. Files are added one by one, each whole, those that heads list first. */
final class FolderCarrier implements Carrier {

	private final DossierFolder folder;
	private final Disk disk;

	FolderCarrier(Path root, Disk disk) throws IOException {
		this.folder = new DossierFolder(root);
		this.disk = disk;
		disk.createFolder(root);
	}

	@Override
	public List<String> paths() throws IOException {
		var found = new ArrayList<>(DossierCopy.paths(folder));
		Collections.reverse(found);
		return found;
	}

	@Override
	public byte[] read(String path, int largest) throws BadSealException, IOException {
		return folder.read(path, largest);
	}

	@Override
	public boolean write(Map<String, byte[]> files) throws IOException {
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			Path file = folder.root().resolve(each.getKey());
			disk.createFolder(file.getParent());
			Path temporary = file.resolveSibling('.' + UUID.randomUUID().toString() + ".tmp");
			try {
				disk.write(temporary, each.getValue());
				disk.move(temporary, file);
			} finally {
				disk.delete(temporary);
			}
		}
		if (!folder.isSealed()) {
			Path temporary = Files.createTempFile(folder.root(), ".", ".tmp");
			Files.write(temporary, DossierFolder.mark());
			Files.move(temporary, folder.root().resolve(DossierFolder.MARKER), StandardCopyOption.REPLACE_EXISTING);
		}
		return true;
	}

	@Override
	public boolean holdsKeys(Place compartment) throws IOException {
		return !folder.files(compartment, DossierFolder.KEYRINGS).isEmpty() || !folder.files(compartment, DossierFolder.PARCELS).isEmpty();
	}

	@Override
	public boolean removeKeys(List<Place> compartments) throws IOException {
		for (Place each : compartments) {
			for (String kind : List.of(DossierFolder.PARCELS, DossierFolder.KEYRINGS)) {
				for (String name : folder.files(each, kind)) {
					disk.erase(folder.folder(each, kind).resolve(name));
				}
			}
		}
		return true;
	}

	@Override
	public void close() {
		// A folder holds nothing open.
	}
}
