package org.chancery.core.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Makes and unlocks identities. A service; what it gives is not safe for use by several threads at once. */
public interface Sealer {

	/** The fewest characters of a passphrase. */
	int SHORTEST_PASSPHRASE = 12;

	/** Whether a sealed dossier lies there. */
	boolean isSealed(Path place);

	/**
	 * Makes an identity and writes it to a file that its owner alone may read.
	 *
	 * @param file       where nothing is yet
	 * @param name       1 to 200 bytes in UTF-8, without control characters
	 * @param passphrase at least {@value #SHORTEST_PASSPHRASE} characters; the caller overwrites it
	 * @throws org.chancery.core.dossier.DossierException if one of these is not as it should be
	 */
	IdentityCard createIdentity(Path file, String name, char[] passphrase) throws IOException;

	/** The public part of an identity, which needs no passphrase. */
	IdentityCard cardOf(Path identity) throws UnreadableFileException, IOException;

	/**
	 * Reads a card.
	 *
	 * @param file the bytes of the file, trusted in nothing
	 */
	IdentityCard readCard(byte[] file) throws UnreadableFileException;

	/**
	 * Unlocks an identity. It takes a fraction of a second and 128 MiB, on purpose.
	 *
	 * @param passphrase the caller overwrites it
	 * @param merger     brings together what was saved beside each other; null to leave it beside each other
	 */
	UnlockedIdentity unlock(Path identity, char[] passphrase, HoldingMerger merger) throws UnreadableFileException, IOException;

	/** Finishes or clears away what a program left in a sealed dossier that was killed. Opening does so too. */
	void settle(Path place) throws UnreadableFileException, IOException;

	/**
	 * Takes a dossier from a copy, whole, to a place where nothing is.
	 *
	 * @param copy a copy that {@link SealedDossier#backup} made, or any sealed dossier
	 */
	void restore(Path copy, Path place) throws UnreadableFileException, IOException;

	/**
	 * Takes what is missing or damaged in a dossier from a copy of it. What is there and whole is left alone.
	 *
	 * @return the paths of the files that were taken
	 */
	List<String> repair(Path place, Path copy) throws UnreadableFileException, IOException;
}
