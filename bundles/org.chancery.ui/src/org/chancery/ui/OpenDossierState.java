package org.chancery.ui;

import java.util.Map;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** Tells commands whether a dossier is open, whether it has unsaved changes, and whether its text is empty. */
public final class OpenDossierState extends AbstractSourceProvider implements DossierSessions.Listener {
	/** Variable: {@code true} while a dossier is open. */
	public static final String OPEN = "org.chancery.ui.open";
	/** Variable: {@code true} while a dossier is open that has unsaved changes. */
	public static final String DIRTY = "org.chancery.ui.dirty";

	/** Made by the platform. */
	public OpenDossierState() {
		DossierSessions.get().addListener(this);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		Optional<DossierSession> session = DossierSessions.get().current();
		return Map.of(OPEN, session.isPresent(), DIRTY, session.map(DossierSession::dirty).orElse(false));
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { OPEN, DIRTY };
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		stateChanged();
	}

	@Override
	public void stateChanged() {
		// More than the workbench's own handlers have, so that ours for saving and finding prevail over those.
		fireSourceChanged(ISources.ACTIVE_WORKBENCH_WINDOW, getCurrentState());
	}

	@Override
	public void dispose() {
		DossierSessions.get().removeListener(this);
	}
}
