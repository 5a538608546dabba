package org.chancery.seal.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.DossierSealer;
import org.eclipse.emf.common.util.BasicMonitor;

/** A program of its own that saves, tells each save once it has been acknowledged, synchronises, and goes on until it is killed. */
final class SavingLoop {

	private SavingLoop() {
	}

	/** Words: identity, dossier, address of the place to synchronise with, number of the first edit. */
	public static void main(String[] words) throws Exception {
		Path place = Path.of(words[1]);
		try (UnlockedIdentity ana = new DossierSealer().unlock(Path.of(words[0]), Office.PASSPHRASE, new LineMerger())) {
			OpenDossier dossier = ana.dossiers().open(place);
			System.out.println("open");
			for (int edit = Integer.parseInt(words[3]); Files.exists(place); edit++) {
				Drafts.reword(dossier, 0, "edit " + edit + ".");
				Drafts.privately(dossier, "delegation", 1, "private edit " + edit + ".");
				ana.dossiers().save(dossier, place);
				System.out.println(edit);
				if (edit % 2 == 0) {
					ana.synchronize(place, words[2], new BasicMonitor());
				}
			}
		}
	}
}
