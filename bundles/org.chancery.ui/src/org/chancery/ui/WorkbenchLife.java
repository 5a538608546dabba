package org.chancery.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.jobs.EngineWarmUp;
import org.chancery.ui.sealing.Locking;
import org.chancery.ui.views.WelcomeEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What happens when windows open and the workbench closes. The application calls it; tests may. */
public final class WorkbenchLife {
	private static boolean started;
	private static boolean endedOutside;

	private WorkbenchLife() {
	}

	/** A window was opened. The first one leads to the dossier asked for, else the last one, else a welcome. */
	public static void windowOpened(IWorkbenchWindow window) {
		WindowTitle.install(window);
		DraftPerspective.showViewsOnceShown(window);
		if (DossierSessions.get().current().isPresent()) {
			DraftPerspective.showViews(window.getActivePage());
			showText(window);
			return;
		}
		if (started) {
			WelcomeEditor.open(window.getActivePage());
		} else {
			started = true;
			start(window);
		}
	}

	/**
	 * The person logs out, or the system ends the program: there may be nobody to answer a question, so that what is not
	 * saved is saved. Called on the display thread before the workbench is closed.
	 */
	public static void endedFromOutside() {
		endedOutside = true;
	}

	private static boolean mayClose(IWorkbenchWindow window, boolean forced) {
		if (endedOutside) {
			DossierFiles.saveNow();
		}
		return forced || endedOutside || DossierFiles.mayLeave(window.getShell().isDisposed() ? null : window.getShell());
	}

	private static void start(IWorkbenchWindow window) {
		DossierSessions.get().addListener(WorkbenchLife::dossierOpened);
		Locking.watch(window.getWorkbench().getDisplay());
		window.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				boolean closes = mayClose(window, forced);
				if (closes) {
					// Nothing is dirty any more for the platform, which would ask again for each part.
					ClauseEditors.closeAll();
					DossierSessions.get().close();
					Locking.end();
				}
				return closes;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				// The dossier was closed before.
			}
		});
		Optional<Path> asked = StartArguments.current().dossier();
		asked.or(LastPlaces::dossier).ifPresentOrElse(
				place -> DossierFiles.open(place, () -> WelcomeEditor.open(window.getActivePage())),
				() -> {
					WelcomeEditor.open(window.getActivePage());
					EngineWarmUp.start();
				});
	}

	private static void dossierOpened(Optional<DossierSession> session) {
		if (session.isPresent()) {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				DraftPerspective.showViews(window.getActivePage());
			}
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		// Twice later, so that the tree is on the screen before the text is laid out.
		display.asyncExec(() -> display.asyncExec(() -> showMiddle(session)));
	}

	private static void showMiddle(Optional<DossierSession> session) {
		if (PlatformUI.getWorkbench().isClosing() || !DossierSessions.get().current().equals(session)) {
			return;
		}
		ClauseEditors.closeAll();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (session.isPresent()) {
				WelcomeEditor.close(window.getActivePage());
				showText(window);
			} else {
				WelcomeEditor.open(window.getActivePage());
			}
		}
	}

	private static void showText(IWorkbenchWindow window) {
		ClauseEditors.open(window.getActivePage(), null, false);
	}
}
