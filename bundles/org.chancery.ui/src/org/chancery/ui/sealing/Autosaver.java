package org.chancery.ui.sealing;

import java.io.IOException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierSnapshot;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps what is typed into a sealed dossier, sealed beside it, whenever typing rests, and while it goes on every few
 * seconds. The display thread copies the dossier in memory; sealing and writing are done in a job. A plain dossier is not
 * autosaved. Belongs to the display thread.
 */
public final class Autosaver implements DossierSessions.Listener {
	private static final int REST = 1_000;
	private static final int LONGEST = 5_000;
	private final Display display;
	private final Runnable keep = this::keep;
	private final AtomicReference<OpenDossier> waiting = new AtomicReference<>();
	private boolean failed;
	private boolean due;

	private Autosaver(Display display) {
		this.display = display;
	}

	/** Begins to keep what is typed. */
	static void install(Display display) {
		DossierSessions.get().addListener(new Autosaver(display));
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		display.timerExec(-1, keep);
		due = false;
		failed = false;
	}

	@Override
	public void contentChanged(SessionChange change) {
		if (DossierSessions.get().current().filter(SealedSessions::sealed).isEmpty()) {
			return;
		}
		display.timerExec(REST, keep);
		if (!due) {
			due = true;
			DossierSession session = DossierSessions.get().current().orElseThrow();
			display.timerExec(LONGEST, () -> {
				if (due && DossierSessions.get().current().orElse(null) == session) {
					keep();
				}
			});
		}
	}

	private void keep() {
		due = false;
		DossierSession session = DossierSessions.get().current().orElse(null);
		SealedDossier kept = session == null ? null : SealedSessions.kept(session).orElse(null);
		if (kept != null) {
			waiting.set(DossierSnapshot.of(session.dossier()));
			Job.createSystem("Autosave", (ICoreRunnable) monitor -> IdentityHolder.get().ifUnlocked(identity -> write(session, kept))).schedule();
		}
	}

	/** Writes the latest copy; one that was overtaken is not written. */
	private void write(DossierSession session, SealedDossier kept) {
		OpenDossier draft = waiting.getAndSet(null);
		if (draft == null || SealedSessions.kept(session).isEmpty()) {
			return;
		}
		try {
			boolean differs = kept.autosaves().keep(draft);
			display.asyncExec(() -> told(session, differs, null));
		} catch (IOException | RuntimeException e) {
			display.asyncExec(() -> told(session, true, e));
		}
	}

	private void told(DossierSession session, boolean differs, Exception failure) {
		if (DossierSessions.get().current().orElse(null) != session) {
			return;
		}
		if (failure == null) {
			failed = false;
			DossierSessions.get().autosavedAt(differs ? LocalTime.now() : null);
		} else if (!failed) {
			failed = true;
			Background.show("Autosave", Background.sentence(failure) + "\n\nWhat you type is not kept until you save.");
		}
	}

	/** Deletes what was kept of a session whose changes are not wanted. To be called in a job. */
	public static void discard(DossierSession session) {
		SealedSessions.kept(session).ifPresent(kept -> IdentityHolder.get().ifUnlocked(identity -> {
			try {
				// What was opened or saved last differs in nothing: so nothing is kept any more.
				kept.autosaves().keep(kept.open());
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}));
	}
}
