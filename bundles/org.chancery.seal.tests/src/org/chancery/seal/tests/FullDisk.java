package org.chancery.seal.tests;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.chancery.core.dossier.OpenDossier;
import org.eclipse.emf.common.util.BasicMonitor;

/** A program of its own on a small disk: it saves until the disk is full, makes room, and says what it found then. */
final class FullDisk {

	private FullDisk() {
	}

	/** Words: the disk. */
	public static void main(String[] words) throws Exception {
		Path disk = Path.of(words[0]);
		var office = new Office(disk);
		Path place = disk.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(2, "delegation");
		office.person("Ana").dossiers().save(dossier, place);
		Path filler = disk.resolve("filler");
		int saved = 0;
		int refused = 0;
		for (int round = 0; round < 12; round++) {
			fill(filler, round * 1500);
			try {
				for (int edit = 0; edit < 50; edit++) {
					Drafts.reword(dossier, 0, "Saved " + (saved + 1) + ".");
					office.person("Ana").dossiers().save(dossier, place);
					saved++;
				}
			} catch (FileSystemException full) {
				if (!full.getReason().startsWith("the disk is full; what was there before is there still")) {
					throw full;
				}
				refused++;
			}
			Files.delete(filler);
			dossier = office.person("Ana").dossiers().open(place);
			boolean intact = Drafts.text(dossier, "public").contains(saved == 0 ? "quota 0" : "Saved " + saved + ".");
			if (!intact || office.person("Ana").verify(place, new BasicMonitor()).fault() != null) {
				throw new IllegalStateException("the state before is not intact");
			}
		}
		System.out.println("disk full: " + refused + " saves refused, " + saved + " done, every dossier intact");
	}

	/** Leaves so many bytes. */
	private static void fill(Path filler, int left) throws IOException {
		byte[] block = new byte[512];
		try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE)) {
			while (Files.getFileStore(filler).getUsableSpace() > left + 4096) {
				out.write(block);
			}
		}
	}
}
