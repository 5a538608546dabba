package org.chancery.ui.sealing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClausePresenter;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.editor.model.Caret;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * What is shown again when a dossier is unlocked. It holds ids and no words.
 *
 * @param carets where a person was, in each window
 */
record LockedPlace(Path dossier, String audience, String language, List<Window> carets) {

	/** Where a person was in one window. */
	record Window(IWorkbenchWindow window, Caret caret) {
	}

	/** What is shown of the open dossier. */
	static LockedPlace of(DossierSession session) {
		DossierSessions sessions = DossierSessions.get();
		List<Window> carets = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			presenter(window).flatMap(ClausePresenter::caret).ifPresent(caret -> carets.add(new Window(window, caret)));
		}
		return new LockedPlace(session.location(), sessions.audience().getName(), sessions.language(), carets);
	}

	/** Shows it again in the dossier that was opened. */
	void restore(DossierSession session) {
		session.dossier().audience(audience).ifPresent(each -> DossierSessions.get().show(each, language));
		var display = PlatformUI.getWorkbench().getDisplay();
		// Twice later, after the text was put into the windows in the same way.
		display.asyncExec(() -> display.asyncExec(() -> carets.forEach(each -> presenter(each.window()).ifPresent(
				presenter -> presenter.restore(each.caret())))));
	}

	private static Optional<ClausePresenter> presenter(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		return page == null ? Optional.empty() : Arrays.stream(page.findEditors(null, ClauseEditors.ID, IWorkbenchPage.MATCH_ID))
				.map(IEditorReference.class::cast).map(each -> Adapters.adapt(each.getEditor(false), ClausePresenter.class))
				.filter(each -> each != null).findFirst();
	}
}
