package org.chancery.core.dossier;

import java.io.IOException;
import java.nio.file.Path;

import org.chancery.core.exchange.UnreadableFileException;

/** Keeps dossiers. */
public interface DossierStore {

	/**
	 * Opens a dossier as far as it can be opened.
	 *
	 * @throws UnreadableFileException if there is no dossier, or it is damaged, of a newer format, or breaks the rule
	 *                                 that secrets point down; one line that quotes no words
	 * @throws IOException             if the disk fails
	 */
	OpenDossier open(Path place) throws UnreadableFileException, IOException;

	/**
	 * Saves a dossier, completely or not at all. Layers that are kept there and not open stay as they are.
	 *
	 * @param place where; made if there is nothing yet
	 * @throws DossierException if a reference points up, or the place holds something else
	 * @throws IOException      if the disk fails; what was there before is there still
	 */
	void save(OpenDossier dossier, Path place) throws IOException;

	/** Whether a dossier of any format is kept there. */
	boolean holds(Path place);
}
