package org.chancery.ui.comparison.views;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.history.ClauseHistory;
import org.chancery.core.history.ClauseVersion;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.UndoActions;
import org.chancery.ui.comparison.model.HistoryModel;
import org.chancery.ui.jobs.Background;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** Every version of the selected clause with author, date and what changed, as a stack of redlines. */
public final class ClauseHistoryView extends ViewPart implements DossierSessions.Listener {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.history";

	private static final int PAUSE = 200;

	private final ISelectionListener selections = this::selected;
	private final Runnable refresh = this::refresh;
	private RedlineStack stack;
	private String clauseId;

	@Override
	public void createPartControl(Composite parent) {
		stack = new RedlineStack(parent);
		UndoActions.install(getViewSite().getActionBars());
		DossierSessions.get().addListener(this);
		getSite().getPage().addPostSelectionListener(selections);
		ISelection present = getSite().getPage().getSelection();
		clauseId = present == null ? null : ClauseReference.in(present).map(ClauseReference::clauseId).orElse(null);
		refresh();
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		later();
	}

	@Override
	public void contentChanged(SessionChange change) {
		later();
	}

	@Override
	public void shownChanged() {
		later();
	}

	@Override
	public void stateChanged() {
		later();
	}

	@Override
	public void dispose() {
		DossierSessions.get().removeListener(this);
		getSite().getPage().removePostSelectionListener(selections);
		super.dispose();
	}

	@Override
	public void setFocus() {
		stack.control().setFocus();
	}

	/** What is shown, for tests. */
	public String shownWords() {
		return stack.control().getText();
	}

	private void later() {
		if (!stack.control().isDisposed()) {
			stack.control().getDisplay().timerExec(PAUSE, refresh);
		}
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		ClauseReference.in(selection).filter(each -> !each.clauseId().equals(clauseId)).ifPresent(each -> {
			clauseId = each.clauseId();
			later();
		});
	}

	private void refresh() {
		if (stack.control().isDisposed()) {
			return;
		}
		DossierSession session = DossierSessions.get().current().orElse(null);
		if (session == null || clauseId == null) {
			stack.say(session == null ? "No dossier is open." : "Select a clause to see its versions.");
			return;
		}
		List<HistoryModel.Entry> entries = HistoryModel.entries(versions(session), ZoneId.systemDefault());
		if (entries.isEmpty()) {
			stack.say("No version of this clause is known in the open dossier.");
		} else {
			stack.show(entries);
		}
	}

	private List<ClauseVersion> versions(DossierSession session) {
		String audience = DossierSessions.get().audience().getName();
		try {
			return new ClauseHistory(session.versions(), audience, DossierSessions.get().language(), clauseId)
					.perform(BasicMonitor.toMonitor(new org.eclipse.core.runtime.NullProgressMonitor()));
		} catch (IOException | UnreadableFileException e) {
			Background.show("History", Background.sentence(e));
			return List.of();
		}
	}
}
