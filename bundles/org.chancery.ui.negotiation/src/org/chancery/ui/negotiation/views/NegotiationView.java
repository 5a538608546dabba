package org.chancery.ui.negotiation.views;

import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.UndoActions;
import org.chancery.ui.negotiation.Negotiations;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** A view of the negotiation that reads it afresh, once, after whatever happened to the dossier. */
abstract class NegotiationView extends ViewPart implements DossierSessions.Listener {
	/** Id of the context of the key bindings of these views. */
	static final String CONTEXT = "org.chancery.ui.negotiation.context";

	private static final int PAUSE = 120;
	private final Runnable refresh = this::refreshNow;
	private final Runnable reread = this::refreshNow;
	private NegotiationModel shown;
	private Composite body;

	/** Makes the controls. */
	abstract void createControls(Composite parent);

	/** Shows the negotiation as it stands now; empty if no dossier is open. */
	abstract void refresh(Optional<NegotiationModel> model);

	/** Whether it shows what has to be read from the whole text first. */
	boolean showsFindings() {
		return false;
	}

	@Override
	public final void createPartControl(Composite parent) {
		body = parent;
		createControls(parent);
		UndoActions.install(getViewSite().getActionBars());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		// The model must hear of a change before the view that shows it.
		Negotiations.get();
		DossierSessions.get().addListener(this);
		refreshNow();
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		refreshSoon();
	}

	@Override
	public void shownChanged() {
		refreshSoon();
	}

	@Override
	public void contentChanged(SessionChange change) {
		refreshSoon();
	}

	/** Refreshes when nothing has happened for a moment, so that typing is never held up. */
	final void refreshSoon() {
		if (!body.isDisposed()) {
			body.getDisplay().timerExec(PAUSE, refresh);
		}
	}

	@Override
	public void dispose() {
		DossierSessions.get().removeListener(this);
		super.dispose();
	}

	private void refreshNow() {
		if (body.isDisposed()) {
			return;
		}
		Optional<NegotiationModel> model = Negotiations.get().model();
		if (showsFindings() && !Negotiations.get().isRead(reread)) {
			if (model.orElse(null) != shown) {
				shown = null;
				refresh(Optional.empty());
			}
			setContentDescription("Reading the texts…");
			return;
		}
		shown = model.orElse(null);
		refresh(model);
	}
}
