package org.chancery.ui.views;

import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.UndoActions;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** A view of the open dossier that reads it afresh, once, after whatever happened to it. */
abstract class SessionView extends ViewPart implements DossierSessions.Listener {
	private static final int PAUSE = 120;
	private final ISelectionListener selections = this::selectionChanged;
	private final Runnable refresh = this::refreshNow;
	private Composite body;

	/** Makes the controls. */
	abstract void createControls(Composite parent);

	/** Shows the dossier as it stands now; {@code session} is empty if none is open. */
	abstract void refresh(Optional<DossierSession> session);

	/** A clause was selected elsewhere. */
	void clauseSelected(ClauseReference clause) {
	}

	/** Something was selected elsewhere. */
	void selected(IWorkbenchPart part, ISelection selection) {
		ClauseReference.in(selection).ifPresent(this::clauseSelected);
	}

	@Override
	public final void createPartControl(Composite parent) {
		body = parent;
		createControls(parent);
		UndoActions.install(getViewSite().getActionBars());
		DossierSessions.get().addListener(this);
		getSite().getPage().addPostSelectionListener(selections);
		refresh(DossierSessions.get().current());
		ISelection present = getSite().getPage().getSelection();
		if (present != null) {
			selected(getSite().getPage().getActivePart(), present);
		}
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
		getSite().getPage().removePostSelectionListener(selections);
		super.dispose();
	}

	private void refreshNow() {
		if (!body.isDisposed()) {
			refresh(DossierSessions.get().current());
		}
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && !body.isDisposed()) {
			selected(part, selection);
		}
	}
}
