package org.chancery.core.sealing;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;

/**
 * What a person has typed into a sealed dossier and not saved yet, kept so that a crash does not lose it. It lies beside
 * the dossier on this device, is never shared, opens for its author alone and only while they hold the audience's key. It
 * is no part of the history: each autosave replaces the one before, and saving clears it away. None of this is for the
 * display thread.
 */
public interface Autosaves {

	/**
	 * Keeps what is not saved yet: those audiences of the draft that differ from what was opened or last saved. What was
	 * kept before is replaced in one step.
	 *
	 * @param draft the dossier as it is edited, or a copy of it with the same ids, which may be taken on another thread
	 * @return whether something differs; if not, nothing is kept any more
	 */
	boolean keep(OpenDossier draft) throws IOException;

	/** When a program last kept something that was never saved, other than by this object; empty if there is nothing. */
	Optional<Instant> found() throws IOException;

	/**
	 * Saves what was found as a state after the one that it was typed into, where it is signed and kept for ever; what
	 * others saved since is merged with it when the dossier is opened, which it must be now, anew.
	 *
	 * @throws UnreadableFileException if what was kept cannot be read; it is still there then
	 */
	void takeUp() throws UnreadableFileException, IOException;

	/** Deletes what was found. */
	void discard() throws IOException;
}
