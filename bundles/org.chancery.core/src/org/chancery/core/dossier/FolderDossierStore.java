package org.chancery.core.dossier;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;

/**
 * Keeps a dossier as a plain, unsealed folder: one file a holding. The format is specified in
 * {@code docs/dossier-format.md}. Saving is atomic and durable.
 */
public final class FolderDossierStore implements DossierStore {

	@Override
	public boolean holds(Path place) {
		return Files.isRegularFile(place.resolve(FolderFormat.MARKER), LinkOption.NOFOLLOW_LINKS);
	}

	@Override
	public OpenDossier open(Path place) throws UnreadableFileException, IOException {
		if (Files.isDirectory(place)) {
			new FolderTransaction(place).recover();
		}
		FolderFormat.checkMarker(place);
		var resources = new HoldingResourceSet();
		Holding root = load(place.resolve(FolderFormat.PUBLIC), resources);
		if (!(root instanceof Dossier dossier) || dossier.getText() == null) {
			throw new UnreadableFileException(FolderFormat.PUBLIC + " holds no dossier; take it from a backup.");
		}
		for (Path layer : FolderFormat.layers(place)) {
			load(layer, resources);
		}
		return DossierCheck.opened(resources);
	}

	private static Holding load(Path file, HoldingResourceSet into) throws UnreadableFileException, IOException {
		String name = file.getFileName().toString();
		Holding holding = HoldingBytes.read(FolderFormat.readHolding(file), into, name);
		if (!FolderFormat.nameOf(holding).equals(name)) {
			throw new UnreadableFileException(name + " holds another part of a dossier; take it from a backup.");
		}
		return holding;
	}

	@Override
	public void save(OpenDossier dossier, Path place) throws IOException {
		DossierCheck.beforeSaving(dossier);
		Map<String, byte[]> files = bytes(dossier);
		boolean made = prepare(place);
		try {
			new FolderTransaction(place).recover();
			checkSame(dossier, place);
			new FolderTransaction(place).replace(changed(files, place));
		} catch (IOException | RuntimeException failure) {
			if (made) {
				takeAway(place, failure);
			}
			throw failure;
		}
	}

	private static Map<String, byte[]> bytes(OpenDossier dossier) {
		var files = new LinkedHashMap<String, byte[]>();
		for (Holding holding : dossier.holdings()) {
			files.put(FolderFormat.nameOf(holding), HoldingBytes.write((HoldingResource) holding.eResource()));
		}
		// A folder is a dossier once it has the marker, so the marker comes last.
		files.put(FolderFormat.MARKER, FolderFormat.MARK);
		return files;
	}

	/** @return whether the folder was made */
	private static boolean prepare(Path place) throws IOException {
		if (Files.isDirectory(place)) {
			return false;
		}
		if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
			throw new DossierException("There is a file where the dossier should be; choose another place.");
		}
		if (place.toAbsolutePath().getParent() == null || !Files.isDirectory(place.toAbsolutePath().getParent())) {
			throw new DossierException("The folder in which the dossier should lie does not exist; make it first.");
		}
		Files.createDirectory(place);
		return true;
	}

	private void checkSame(OpenDossier dossier, Path place) throws IOException {
		if (!holds(place)) {
			if (!isFree(place)) {
				throw new DossierException("The folder holds other files; choose an empty or a new one.");
			}
			return;
		}
		try {
			FolderFormat.checkMarker(place);
			if (!dossier.dossier().getId().equals(FolderFormat.dossierId(place))) {
				throw new DossierException("The folder holds another dossier; choose another one.");
			}
		} catch (UnreadableFileException unreadable) {
			throw new DossierException("The folder holds a dossier that cannot be read; choose another one.", unreadable);
		}
	}

	/** Whether a folder is empty, but for what an interrupted first save may have left. */
	private static boolean isFree(Path place) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				if (!name.equals(FolderFormat.LOCK) && !name.equals(FolderFormat.COMMIT) && !name.endsWith(".tmp")) {
					return false;
				}
			}
		}
		return true;
	}

	private static Map<String, byte[]> changed(Map<String, byte[]> files, Path place) throws IOException {
		var changed = new LinkedHashMap<String, byte[]>();
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path there = place.resolve(file.getKey());
			boolean same = Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
					&& Files.size(there) == file.getValue().length
					&& Arrays.equals(Files.readAllBytes(there), file.getValue());
			if (!same) {
				changed.put(file.getKey(), file.getValue());
			}
		}
		return changed;
	}

	private static void takeAway(Path place, Exception failure) {
		try {
			if (!Files.exists(place.resolve(FolderFormat.COMMIT), LinkOption.NOFOLLOW_LINKS)) {
				Files.deleteIfExists(place.resolve(FolderFormat.LOCK));
				Files.deleteIfExists(place);
			}
		} catch (IOException second) {
			failure.addSuppressed(second);
		}
	}
}
