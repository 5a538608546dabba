package org.chancery.core.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.DossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.emf.common.util.Monitor;

/** An identity that opens and signs until it is closed, which clears its keys from memory. */
public interface UnlockedIdentity extends AutoCloseable {

	/** What others know of it. */
	IdentityCard card();

	/** Keeps sealed dossiers. A dossier that is opened shows the audiences that this identity may read. */
	DossierStore dossiers();

	/** What can be done to a sealed dossier apart from reading and saving it. */
	SealedDossier dossier(Path place) throws UnreadableFileException, IOException;

	/** Checks every byte of a sealed dossier that this identity can check, whether it opens or not. */
	default Verdict verify(Path place, Monitor monitor) throws IOException {
		try {
			return verify(place, List.of(), monitor);
		} catch (UnreadableFileException e) {
			throw new IllegalStateException("no certificate was named", e);
		}
	}

	/**
	 * Checks every byte, and timestamps by certificates.
	 *
	 * @param authorities see {@link Timestamps#all}
	 * @throws UnreadableFileException if one of them is no certificate
	 */
	Verdict verify(Path place, List<byte[]> authorities, Monitor monitor) throws UnreadableFileException, IOException;

	/**
	 * Brings a sealed dossier and a place that several can reach to the same state. Neither side loses anything; what
	 * comes in is checked before it counts, and merged when the dossier is next opened. The place sees sealed files only.
	 *
	 * @param place   of the dossier; made if there is nothing yet, which is how a colleague's dossier is first taken
	 * @param address a git repository (an URL, {@code user@host:path}, a path that ends in {@code .git}), else a folder
	 * @return one line that says what happened
	 * @throws UnreadableFileException if what would come in is not as it should be; then none of it was taken
	 */
	String synchronize(Path place, String address, Monitor monitor) throws UnreadableFileException, IOException;

	/**
	 * Opens a dossier by the shares of custodians, and seals what opens for this identity alone in a new place.
	 *
	 * @param shares by the names of their files, which a refusal names
	 * @param to     where nothing is
	 * @throws UnreadableFileException if there are too few, or one is altered or of another escrow
	 */
	void recover(Path place, Map<String, byte[]> shares, Path to) throws UnreadableFileException, IOException;

	/**
	 * Trusts somebody to let others into a dossier. Compare the words of the card with them first.
	 *
	 * @throws UnreadableFileException if the card is not genuine
	 */
	void trust(IdentityCard card) throws UnreadableFileException, IOException;

	/**
	 * Ends that somebody is trusted. What opens through keyrings that this identity reads without gap goes on to open.
	 *
	 * @param who the id of their card, or their name if nobody else who is trusted has it
	 * @throws org.chancery.core.dossier.DossierException if there is nobody, or several
	 */
	void distrust(String who) throws UnreadableFileException, IOException;

	/** Who is trusted, in the order of their names. */
	List<IdentityCard> trusted() throws UnreadableFileException, IOException;

	/** Records in a sealed dossier that a text of it left the dossier; does nothing for a plain one. */
	void recordExport(OpenDossier dossier, String audience, String what) throws IOException;

	/** Lets go of an opened dossier's keys. It cannot be saved any more. */
	void lock(OpenDossier dossier);

	/** Locks every dossier and the identity. */
	@Override
	void close();
}
