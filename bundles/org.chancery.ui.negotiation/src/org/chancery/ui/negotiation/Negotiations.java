package org.chancery.ui.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.negotiation.LiveFindings;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.chancery.ui.negotiation.model.NegotiationReading;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;


/** The negotiation of the dossier that is open, as the audience that is shown may know it: one for all views. */
public final class Negotiations implements DossierSessions.Listener {
	private static final Negotiations INSTANCE = new Negotiations();
	private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
	private NegotiationModel model;
	private Job job;

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

	/**
	 * Whether red lines, divergences and findings can be told at once. If not, they are read beside the window.
	 *
	 * @param whenRead called on the display thread once they can; each only once, whatever the number of calls
	 */
	public boolean isRead(Runnable whenRead) {
		if (model().map(NegotiationModel::isRead).orElse(true)) {
			return true;
		}
		if (!waiting.contains(whenRead)) {
			waiting.add(whenRead);
		}
		if (job == null) {
			read(model);
		}
		return false;
	}

	private void read(NegotiationModel of) {
		NegotiationReading reading = of.unread().orElseThrow();
		Display display = PlatformUI.getWorkbench().getDisplay();
		job = Job.createSystem("Read the negotiation", (ICoreRunnable) monitor -> {
			try {
				LiveFindings found = reading.read();
				display.asyncExec(() -> taken(of, reading, found));
			} catch (RuntimeException e) {
				// The class alone: a message may quote the text.
				ILog.of(Negotiations.class).error("The negotiation could not be read: " + e.getClass().getName());
				display.asyncExec(() -> job = null);
			}
		});
		job.schedule();
	}

	private void taken(NegotiationModel of, NegotiationReading reading, LiveFindings found) {
		job = null;
		of.take(reading, found);
		// Where it came too late, whoever waits asks again, and it is read anew.
		List<Runnable> told = List.copyOf(waiting);
		waiting.clear();
		told.forEach(Runnable::run);
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
