package org.chancery.ui.jobs;

import java.io.IOException;
import java.time.LocalTime;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionListener;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.sealing.SealedSessions;

/**
 * Saves a session as it stands when this is made, while a person goes on typing. All but {@link #write} belongs to the
 * display thread.
 */
final class Saving {
	private final DossierSession session;
	private final OpenDossier snapshot;
	private final SessionListener watch;
	private boolean changed;

	Saving(DossierSession session) {
		this.session = session;
		snapshot = DossierSnapshot.of(session.dossier());
		watch = change -> changed = true;
		session.addListener(watch);
	}

	/** To be called in a job. */
	DossierSession write() throws IOException, UnreadableFileException {
		SealedSessions.save(session, snapshot);
		return session;
	}

	void done() {
		session.removeListener(watch);
		DossierSessions.get().savedAt(LocalTime.now());
		if (!changed) {
			session.saved();
		}
	}

	void failed() {
		session.removeListener(watch);
	}
}
