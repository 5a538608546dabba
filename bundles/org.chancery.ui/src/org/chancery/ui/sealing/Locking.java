package org.chancery.ui.sealing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Locks the open dossier: it is saved and closed, and every key is cleared from memory. By command, when nobody has
 * touched the workbench for a while, and when the last window closes. Belongs to the display thread.
 */
public final class Locking {
	/** Preference: minutes without a touch after which a sealed dossier is locked; 0 for never. */
	public static final String MINUTES = "lockAfterMinutes";
	private static final int USUAL_MINUTES = 15;
	private static final int LOOK = 10_000;
	private static Place locked;
	private static long touched;

	/** What is restored: where, for whom and in which language a text was shown. */
	private record Place(Path dossier, String audience, String language) {
	}

	private Locking() {
	}

	/** Begins to watch for idleness. */
	public static void watch(Display display) {
		touched = System.nanoTime();
		Listener touch = event -> touched = System.nanoTime();
		for (int type : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel }) {
			display.addFilter(type, touch);
		}
		display.timerExec(LOOK, () -> look(display));
		DossierSessions.get().addListener(new DossierSessions.Listener() {
			private DossierSession before;

			@Override
			public void sessionChanged(Optional<DossierSession> session) {
				DossierSession ended = before;
				before = session.orElse(null);
				if (ended != null && ended != before && SealedSessions.sealed(ended) && !PlatformUI.getWorkbench().isClosing()) {
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

	/** Saves, closes and locks. If saving failed, the dossier stays open, for nothing may be lost. */
	public static void lock() {
		Optional<DossierSession> session = DossierSessions.get().current();
		if (session.isPresent()) {
			if (!DossierFiles.saveNow()) {
				return;
			}
			DossierSessions sessions = DossierSessions.get();
			locked = new Place(session.get().location(), sessions.audience().getName(), sessions.language());
			sessions.close();
		}
		Background.start("Lock", monitor -> {
			IdentityHolder.get().lock();
			return locked;
		}, place -> {
		});
	}

	/** Opens what was locked, as it was shown. */
	public static void unlock() {
		Place place = locked;
		DossierFiles.open(place.dossier(), session -> {
			locked = null;
			session.dossier().audience(place.audience()).ifPresent(audience -> DossierSessions.get().show(audience, place.language()));
		}, () -> {
		});
	}

	/** The workbench ends: every key is cleared before it does. */
	public static void end() {
		IdentityHolder.get().lock();
	}

	private static void look(Display display) {
		if (display.isDisposed()) {
			return;
		}
		int minutes = InstanceScope.INSTANCE.getNode("org.chancery.ui").getInt(MINUTES, USUAL_MINUTES);
		boolean idle = minutes > 0 && System.nanoTime() - touched > TimeUnit.MINUTES.toNanos(minutes);
		if (idle && IdentityHolder.get().unlocked() && Background.idle()) {
			lockIfSealed();
		}
		display.timerExec(LOOK, () -> look(display));
	}

	private static void lockIfSealed() {
		if (DossierSessions.get().current().map(SealedSessions::sealed).orElse(true)) {
			lock();
		} else {
			// A plain dossier stays open; the keys of what was looked at beside it go.
			Background.start("Lock", monitor -> {
				IdentityHolder.get().lock();
				return locked;
			}, place -> {
			});
		}
	}
}
