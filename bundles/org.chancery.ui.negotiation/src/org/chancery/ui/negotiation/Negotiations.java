package org.chancery.ui.negotiation;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** The negotiation of the dossier that is open, as the audience that is shown may know it: one for all views. */
public final class Negotiations implements DossierSessions.Listener {
	private static final Negotiations INSTANCE = new Negotiations();
	private NegotiationModel model;

	private Negotiations() {
		DossierSessions.get().addListener(this);
	}

	/** That of the workbench. */
	public static Negotiations get() {
		return INSTANCE;
	}

	/** The model of what is shown; empty if no dossier is open. */
	public Optional<NegotiationModel> model() {
		if (model == null) {
			DossierSessions sessions = DossierSessions.get();
			model = sessions.current().map(session -> new NegotiationModel(session, sessions.audience(), sessions.language(), LocalDate::now))
					.orElse(null);
		}
		return Optional.ofNullable(model);
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		model = null;
	}

	@Override
	public void shownChanged() {
		model = null;
	}

	@Override
	public void contentChanged(SessionChange change) {
		if (model != null) {
			model.changed(change);
		}
	}
}
