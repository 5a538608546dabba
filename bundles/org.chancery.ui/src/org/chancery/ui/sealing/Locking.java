package org.chancery.ui.sealing;

import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Locks the open dossier: it is saved and closed, what showed its words is taken away, and every key is cleared from
 * memory. By command, when nobody has touched the workbench for a while, and when the last window closes. Belongs to the
 * display thread.
 */
public final class Locking {
	private static LockedPlace locked;

	private Locking() {
	}

	/** Begins to watch for idleness, and for sealed dossiers that are left. */
	public static void watch(Display display) {
		Autosaver.install(display);
		new IdleWatch(System::nanoTime, Locking::lock).begin(display);
		DossierSessions.get().addListener(new DossierSessions.Listener() {
			private DossierSession before;

			@Override
			public void sessionChanged(Optional<DossierSession> session) {
				DossierSession ended = before;
				before = session.orElse(null);
				if (session.isPresent()) {
					locked = null;
				}
				if (ended != null && ended != before && SealedSessions.sealed(ended) && !PlatformUI.getWorkbench().isClosing()) {
					// Comparisons of saved states hold no session that would close them.
					Traces.closeEditors();
					Background.start("Clear keys", monitor -> SealedSessions.end(ended), cleared -> {
					});
				}
			}
		});
	}

	/** Whether a dossier was locked and can be unlocked again. */
	public static boolean isLocked() {
		return locked != null && DossierSessions.get().current().isEmpty();
	}

	/** The folder of the dossier that is locked. To be called where one is. */
	public static String lockedFolder() {
		return locked.dossier().toString();
	}

	/**
	 * Saves, closes and locks. If saving failed, the dossier stays open, for nothing may be lost. A plain dossier has no
	 * lock and stays open; the keys of what was looked at beside it go.
	 */
	public static void lock() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (DossierSessions.get().current().filter(SealedSessions::sealed).isPresent()) {
			Traces.closeDialogs(display);
			// Later: whoever opened a dialog goes on first.
			display.asyncExec(() -> DossierSessions.get().current().filter(SealedSessions::sealed).ifPresent(session -> lock(display, session)));
		} else {
			clearKeys();
		}
	}

	private static void lock(Display display, DossierSession session) {
		if (!DossierFiles.saveNow() || DossierSessions.get().current().orElse(null) != session) {
			return;
		}
		LockedPlace place = LockedPlace.of(session);
		Traces.clearClipboards(display, session);
		Traces.closeEditors();
		DossierSessions.get().close();
		locked = place;
		OperationHistoryFactory.getOperationHistory().dispose(null, true, true, true);
		DossierSessions.get().stateChanged();
		clearKeys();
	}

	/** Opens what was locked, as it was shown. */
	public static void unlock() {
		LockedPlace place = locked;
		DossierFiles.open(place.dossier(), place::restore, () -> {
		});
	}

	/** The workbench ends: every key is cleared before it does. */
	public static void end() {
		IdentityHolder.get().lock();
	}

	private static void clearKeys() {
		Background.start("Lock", monitor -> {
			IdentityHolder.get().lock();
			return true;
		}, cleared -> DossierSessions.get().stateChanged());
	}
}
