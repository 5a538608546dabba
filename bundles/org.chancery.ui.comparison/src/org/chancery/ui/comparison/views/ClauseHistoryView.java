package org.chancery.ui.comparison.views;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.chancery.core.history.ClauseHistory;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.UndoActions;
import org.chancery.ui.comparison.model.HistoryModel;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/**
 * Every version of the selected clause with author, date and what changed, as a stack of redlines. The states are read
 * beside the window: those of a sealed dossier have to be unsealed first.
 */
public final class ClauseHistoryView extends ViewPart implements DossierSessions.Listener {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.history";

	private static final int PAUSE = 200;
	/** How many milliseconds the versions of another clause may still be shown. */
	private static final int PATIENCE = 400;

	/** The versions found of a clause, or why there are none. */
	private record Found(List<HistoryModel.Entry> entries, String sentence) {
	}

	private final ISelectionListener selections = this::selected;
	private final Runnable refresh = this::refresh;
	private RedlineStack stack;
	private String clauseId;
	private Job reading;

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
		stop();
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
		stop();
		DossierSession session = DossierSessions.get().current().orElse(null);
		if (session == null || clauseId == null) {
			setContentDescription("");
			stack.say(session == null ? "No dossier is open." : "Select a clause to see its versions.");
			return;
		}
		setContentDescription(session.projection(DossierSessions.get().audience(), DossierSessions.get().language()).find(clauseId)
				.map(HistoryModel::name).orElse("A clause that is not in this text"));
		read(new ClauseHistory(session.versions().snapshot(), DossierSessions.get().audience().getName(), DossierSessions.get().language(),
				clauseId));
	}

	private void read(ClauseHistory history) {
		Display display = stack.control().getDisplay();
		reading = Job.createSystem("Reading the versions of a clause", (ICoreRunnable) monitor -> {
			Found found = find(history, monitor);
			if (found != null && !display.isDisposed()) {
				display.asyncExec(() -> show(found, monitor));
			}
		});
		reading.schedule();
		Job shown = reading;
		display.timerExec(PATIENCE, () -> {
			if (shown.getResult() == null && !stack.control().isDisposed()) {
				stack.say("The saved states are being read…");
			}
		});
	}

	/** Returns null if nobody waits for it any more. */
	private static Found find(ClauseHistory history, IProgressMonitor monitor) {
		try {
			List<HistoryModel.Entry> entries = HistoryModel.entries(history.perform(BasicMonitor.toMonitor(monitor)), ZoneId.systemDefault());
			return new Found(entries, "No version of this clause is known in the open dossier.");
		} catch (CancellationException e) {
			return null;
		} catch (Exception e) {
			return new Found(List.of(), Background.sentence(e));
		}
	}

	private void show(Found found, IProgressMonitor monitor) {
		if (monitor.isCanceled() || stack.control().isDisposed()) {
			return;
		}
		reading = null;
		if (found.entries().isEmpty()) {
			stack.say(found.sentence());
		} else {
			stack.show(found.entries());
		}
	}

	private void stop() {
		if (reading != null) {
			reading.cancel();
			// It holds the states of a dossier that may be closed now.
			reading = null;
		}
	}
}
