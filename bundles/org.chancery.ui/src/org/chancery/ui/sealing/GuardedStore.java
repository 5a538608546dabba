package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.core.dossier.ChosenDossierStore;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.DossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Sealer;

/** Keeps each dossier as it lies there; one job at a time is at work on sealed ones. */
public final class GuardedStore implements DossierStore {
	private final Sealer sealer;
	private final IdentityHolder holder;
	private final DossierStore chosen;

	/** @param plain keeps what is not sealed */
	public GuardedStore(DossierStore plain, Sealer sealer, IdentityHolder holder) {
		this.sealer = sealer;
		this.holder = holder;
		chosen = new ChosenDossierStore(plain, sealer, holder);
	}

	@Override
	public OpenDossier open(Path place) throws UnreadableFileException, IOException {
		return sealer.isSealed(place) ? holder.use(identity -> chosen.open(place)) : chosen.open(place);
	}

	@Override
	public void save(OpenDossier dossier, Path place) throws IOException {
		if (!sealer.isSealed(place)) {
			chosen.save(dossier, place);
			return;
		}
		try {
			holder.use(identity -> {
				chosen.save(dossier, place);
				return place;
			});
		} catch (UnreadableFileException locked) {
			throw new DossierException(locked.getMessage(), locked);
		}
	}

	@Override
	public boolean holds(Path place) {
		return chosen.holds(place);
	}
}
