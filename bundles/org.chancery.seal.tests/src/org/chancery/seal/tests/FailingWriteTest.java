package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.seal.dossier.Disk;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk on which the first, second, third … thing that a save does fails, as a full one does. */
class FailingWriteTest {

	@TempDir
	Path folder;

	/** Fails at one step, half-way through where it writes, and then on. */
	private static final class FullDisk implements Disk {
		private int left = Integer.MAX_VALUE;

		private void step() throws IOException {
			if (left-- <= 0) {
				throw new IOException("No space left on device");
			}
		}

		@Override
		public void write(Path file, byte[] content) throws IOException {
			if (left <= 0) {
				Files.write(file, Arrays.copyOf(content, content.length / 2));
			}
			step();
			Disk.super.write(file, content);
		}

		@Override
		public void move(Path from, Path to) throws IOException {
			step();
			Disk.super.move(from, to);
		}

		@Override
		public void force(Path where) throws IOException {
			step();
			Disk.super.force(where);
		}
	}

	@Test
	void afterAFailureAtAnyStepNothingAcknowledgedIsLost() throws Exception {
		var disk = new FullDisk();
		var office = new Office(folder, new SecureRandom(), disk);
		Path place = folder.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(2, "delegation");
		office.person("Ana").dossiers().save(dossier, place);
		String acknowledged = "quota 0";
		int failures = 0;
		boolean through = false;
		for (int step = 0; !through; step++) {
			String words = "Attempt " + step + ".";
			Drafts.reword(dossier, 0, words);
			Drafts.privately(dossier, "delegation", 1, "Private attempt " + step + ".");
			disk.left = step;
			try {
				office.person("Ana").dossiers().save(dossier, place);
				acknowledged = words;
				through = true;
			} catch (IOException full) {
				failures++;
			}
			disk.left = Integer.MAX_VALUE;
			OpenDossier again = office.person("Ana").dossiers().open(place);
			String now = Drafts.text(again, "delegation");
			// What failed after it counted may be there; then all of it is.
			boolean whole = now.contains(words) && now.contains("Private attempt " + step);
			boolean before = now.contains(acknowledged) && !now.contains("ttempt " + step);
			assertTrue(whole || before, "after a failure at step " + step);
			if (whole) {
				acknowledged = words;
			}
			assertNull(office.person("Ana").verify(place, new BasicMonitor()).fault());
			dossier = again;
		}
		assertTrue(failures > 8, failures + " steps");
		System.out.println("failing writes: " + failures + " steps of a save failed one after the other, 0 acknowledged edits lost");
	}

	@Test
	void aFirstSaveThatFailsLeavesNoDossier() throws Exception {
		var disk = new FullDisk();
		var office = new Office(folder, new SecureRandom(), disk);
		office.person("Ana");
		Path place = folder.resolve("dossier");
		disk.left = 2;
		assertThrows(IOException.class, () -> office.person("Ana").dossiers().save(Drafts.treaty(1), place));
		assertEquals(false, office.sealer.isSealed(place));
		disk.left = Integer.MAX_VALUE;
		office.person("Ana").dossiers().save(Drafts.treaty(1), place);
		assertNull(office.person("Ana").verify(place, new BasicMonitor()).fault());
	}
}
