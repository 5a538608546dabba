package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.ui.Engines;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.jobs.DossierSnapshot;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Which sessions are of sealed dossiers. A sealed dossier is saved as the very dossier that was opened: jobs keep that
 * one, and what a person edits is a copy of it, so that neither waits for the other.
 */
public final class SealedSessions {
	private static final Map<DossierSession, SealedDossier> KEPT = new WeakHashMap<>();

	private SealedSessions() {
	}

	/** Whether a sealed dossier lies there. */
	public static boolean sealedAt(Path place) {
		return Engines.parts().sealer().filter(sealer -> sealer.isSealed(place)).isPresent();
	}

	/** Opens a sealed dossier. To be called in a job. */
	public static DossierSession open(Path place) throws UnreadableFileException, IOException {
		SealedDossier opened = IdentityHolder.get().use(identity -> FoundChanges.open(identity, place));
		var session = new DossierSession(DossierSnapshot.of(opened.open()), place);
		synchronized (KEPT) {
			KEPT.put(session, opened);
		}
		session.keptVersions(new KeptVersions(session.versions(), opened));
		return session;
	}

	/** Whether the session's dossier is sealed. */
	public static boolean sealed(DossierSession session) {
		return kept(session).isPresent();
	}

	/** The dossier as it was opened with keys; empty for a plain one. What is done with it is done in a job, see {@link IdentityHolder#use}. */
	public static Optional<SealedDossier> kept(DossierSession session) {
		synchronized (KEPT) {
			return Optional.ofNullable(KEPT.get(session));
		}
	}

	/** Saves a snapshot of a session as the dossier is kept; the snapshot is used up. To be called in a job. */
	public static void save(DossierSession session, OpenDossier snapshot) throws UnreadableFileException, IOException {
		Optional<OpenDossier> kept = kept(session).map(SealedDossier::open);
		if (kept.isEmpty()) {
			Engines.get().dossierStore().save(snapshot, session.location());
			return;
		}
		IdentityHolder.get().use(identity -> {
			List.copyOf(snapshot.holdings()).forEach(holding -> place(holding, kept.get().resources()));
			identity.dossiers().save(kept.get(), session.location());
			return kept;
		});
	}

	/** Saves a new dossier as a person wants it kept, and begins a session with it. To be called in a job. */
	public static DossierSession create(OpenDossier dossier, Path place, boolean sealed) throws UnreadableFileException, IOException {
		if (sealed) {
			seal(dossier, place);
			return DossierFiles.session(place);
		}
		Engines.get().dossierStore().save(dossier, place);
		return DossierFiles.session(dossier, place);
	}

	/** Seals a new dossier for the identity, in a place where nothing is. To be called in a job. */
	static void seal(OpenDossier dossier, Path place) throws UnreadableFileException, IOException {
		IdentityHolder.get().use(identity -> {
			identity.dossiers().save(dossier, place);
			return dossier;
		});
	}

	/** Clears the keys of a session that has ended; whether there were any. To be called in a job. */
	static boolean end(DossierSession session) {
		SealedDossier kept;
		synchronized (KEPT) {
			kept = KEPT.remove(session);
		}
		if (kept != null) {
			IdentityHolder.get().ifUnlocked(identity -> identity.lock(kept.open()));
		}
		return kept != null;
	}

	private static void place(Holding holding, HoldingResourceSet resources) {
		for (Resource resource : List.copyOf(resources.getResources())) {
			if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Holding before
					&& before.getId().equals(holding.getId())) {
				resource.getContents().clear();
				resource.getContents().add(holding);
				return;
			}
		}
		resources.add(holding.getId()).getContents().add(holding);
	}
}
