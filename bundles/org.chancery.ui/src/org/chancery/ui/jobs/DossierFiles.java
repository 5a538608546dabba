package org.chancery.ui.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.Engines;
import org.chancery.ui.LastPlaces;
import org.chancery.ui.sealing.Autosaver;
import org.chancery.ui.sealing.SealedSessions;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Opens, saves and closes the dossier of the workbench. All of it is called on the display thread. */
public final class DossierFiles {
	private DossierFiles() {
	}

	/** Opens a dossier beside the window and makes it the current one. Asks about unsaved changes first. */
	public static void open(Path place) {
		open(place, () -> {
		});
	}

	/** The same; {@code failed} is run if the dossier could not be opened, or opening it was cancelled. */
	public static void open(Path place, Runnable failed) {
		open(place, session -> {
		}, failed);
	}

	/** The same; {@code shown} is given the session once it is the current one. */
	public static void open(Path place, Consumer<DossierSession> shown, Runnable failed) {
		if (!mayLeave(shell())) {
			return;
		}
		long asked = System.nanoTime();
		Background.start("Open dossier", monitor -> session(place), session -> {
			opened(session, asked);
			shown.accept(session);
		},
				failed);
	}

	/**
	 * A session for a dossier that a job has opened or made, with the text that the tree shows. To be called in the
	 * job, which then hands the session over to the display thread.
	 */
	public static DossierSession session(OpenDossier dossier, Path place) {
		return shown(new DossierSession(dossier, place));
	}

	/** A session for the dossier that lies in a place, plain or sealed; the same rules hold. */
	public static DossierSession session(Path place) throws IOException, UnreadableFileException {
		try {
			return shown(SealedSessions.sealedAt(place) ? SealedSessions.open(place)
					: new DossierSession(Engines.get().dossierStore().open(place), place));
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(place + ": " + e.getMessage(), e);
		}
	}

	private static DossierSession shown(DossierSession session) {
		session.projection(session.audiences().getLast(), session.draftingLanguage());
		return session;
	}

	/** Makes the session that a job has made the current one. */
	public static void opened(DossierSession session) {
		opened(session, System.nanoTime());
	}

	/** Saves the current dossier beside the window. */
	public static void save(Runnable saved) {
		DossierSessions.get().current().ifPresent(session -> save(session, saved, () -> {
		}));
	}

	/**
	 * Saves the current dossier and waits, with the window kept alive, until it is saved.
	 *
	 * @return whether nothing is left unsaved
	 */
	public static boolean saveNow() {
		DossierSession session = DossierSessions.get().current().orElse(null);
		if (session == null || !session.dirty()) {
			return true;
		}
		session.endTyping();
		Saving saving = new Saving(session);
		if (Background.await("Save dossier", monitor -> saving.write())) {
			saving.done();
		} else {
			saving.failed();
		}
		return !session.dirty();
	}

	/** Ends the current dossier. Asks about unsaved changes first. */
	public static boolean close() {
		if (!mayLeave(shell())) {
			return false;
		}
		DossierSessions.get().close();
		return true;
	}

	/**
	 * Asks what becomes of unsaved changes; saving is waited for, with the window kept alive.
	 *
	 * @return whether the dossier may be left
	 */
	public static boolean mayLeave(Shell shell) {
		DossierSession session = DossierSessions.get().current().orElse(null);
		if (session == null || !session.dirty()) {
			return true;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Save the dossier?",
				"The dossier has changes that have not been saved.", 0, "&Save", "&Discard changes", "Cancel");
		return answer == 1 ? discarded(session) : answer == 0 && saveNow();
	}

	private static boolean discarded(DossierSession session) {
		return Background.await("Discard changes", monitor -> {
			Autosaver.discard(session);
			return session;
		});
	}

	private static void opened(DossierSession session, long asked) {
		LastPlaces.rememberDossier(session.location());
		DossierSessions.get().open(session);
		OpeningTime.shown(asked);
	}

	private static void save(DossierSession session, Runnable saved, Runnable failed) {
		if (!session.dirty()) {
			saved.run();
			return;
		}
		session.endTyping();
		Saving saving = new Saving(session);
		Background.start("Save dossier", monitor -> saving.write(), each -> {
			saving.done();
			saved.run();
		}, () -> {
			saving.failed();
			failed.run();
		});
	}

	private static Shell shell() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
