package org.chancery.ui;

import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.ui.sealing.Locking;
import org.chancery.ui.sealing.SealedSessions;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** The title of a window: which treaty, how it is kept, for whom it is shown. */
final class WindowTitle implements DossierSessions.Listener {
	private static final int LONGEST_TITLE = 90;
	private final Shell shell;

	private WindowTitle(Shell shell) {
		this.shell = shell;
	}

	static void install(IWorkbenchWindow window) {
		WindowTitle title = new WindowTitle(window.getShell());
		DossierSessions.get().addListener(title);
		window.getShell().addDisposeListener(event -> DossierSessions.get().removeListener(title));
		title.show();
	}

	@Override
	public void sessionChanged(Optional<DossierSession> session) {
		show();
	}

	@Override
	public void shownChanged() {
		show();
	}

	@Override
	public void stateChanged() {
		show();
	}

	@Override
	public void contentChanged(SessionChange change) {
		if (change.records()) {
			show();
		}
	}

	private void show() {
		shell.setText(DossierSessions.get().current().map(WindowTitle::of).orElse(Locking.isLocked() ? "Chancery · locked" : "Chancery"));
	}

	private static String of(DossierSession session) {
		DossierSessions sessions = DossierSessions.get();
		String title = session.projection(sessions.audience(), sessions.language()).title();
		String shortened = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).strip() + "…" : title;
		return (session.dirty() ? "*" : "") + (shortened.isBlank() ? "Untitled treaty" : shortened)
				+ (SealedSessions.sealed(session) ? " · sealed · " : " · plain dossier (not sealed) · ") + sessions.audience().getName() + " – Chancery";
	}
}
