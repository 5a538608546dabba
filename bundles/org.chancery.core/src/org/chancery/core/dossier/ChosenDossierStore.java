package org.chancery.core.dossier;

import java.io.IOException;
import java.nio.file.Path;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.UnlockedIdentity;

/** Keeps each dossier as it lies there: sealed ones by an identity that is asked for only then, others plain. */
public final class ChosenDossierStore implements DossierStore {

	/** Where the identity comes from, for instance a person who is asked for a passphrase. */
	public interface Keyholder {

		/**
		 * The identity, unlocked.
		 *
		 * @throws UnreadableFileException if there is none or it was not unlocked; one line that says what to do
		 */
		UnlockedIdentity identity() throws UnreadableFileException, IOException;
	}

	private final DossierStore plain;
	private final Sealer sealer;
	private final Keyholder keyholder;

	/** @param plain keeps what is not sealed */
	public ChosenDossierStore(DossierStore plain, Sealer sealer, Keyholder keyholder) {
		this.plain = plain;
		this.sealer = sealer;
		this.keyholder = keyholder;
	}

	@Override
	public OpenDossier open(Path place) throws UnreadableFileException, IOException {
		return sealer.isSealed(place) ? keyholder.identity().dossiers().open(place) : plain.open(place);
	}

	@Override
	public void save(OpenDossier dossier, Path place) throws IOException {
		if (!sealer.isSealed(place)) {
			plain.save(dossier, place);
			return;
		}
		try {
			keyholder.identity().dossiers().save(dossier, place);
		} catch (UnreadableFileException locked) {
			throw new DossierException(locked.getMessage(), locked);
		}
	}

	@Override
	public boolean holds(Path place) {
		return sealer.isSealed(place) || plain.holds(place);
	}
}
