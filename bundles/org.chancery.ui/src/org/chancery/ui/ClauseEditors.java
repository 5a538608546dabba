package org.chancery.ui;

import org.chancery.ui.dossier.DossierView;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Leads to a clause in the editor of a window. */
public final class ClauseEditors {
	/** Id of the editor in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.editor";

	private ClauseEditors() {
	}

	/** Opens the editor on the current dossier, if it is not open yet, and shows a clause in it. */
	public static void open(IWorkbenchPage page, String clauseId, boolean activate) {
		DossierSessions.get().current().ifPresent(session -> {
			try {
				IEditorPart editor = page.openEditor(new DossierInput(session), ID, activate);
				reveal(editor, clauseId);
			} catch (PartInitException e) {
				org.eclipse.core.runtime.ILog.of(ClauseEditors.class).error("The clause editor could not be opened.");
			}
		});
	}

	/** Shows a clause in the editor that is open; does nothing if none is. */
	public static void follow(IWorkbenchPage page, String clauseId) {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null) {
			reveal(editor, clauseId);
		}
	}

	/** Shows a clause in the editor, which is opened if it is not open yet, and in the tree. */
	public static void goTo(IWorkbenchPage page, ClauseReference clause) {
		open(page, clause.clauseId(), true);
		if (page.findView(DossierView.ID) instanceof DossierView view) {
			view.reveal(clause.clauseId());
		}
	}

	/** Closes the editors of every window: their dossier is no longer open. */
	public static void closeAll() {
		for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeEditors(page.findEditors(null, ID, IWorkbenchPage.MATCH_ID), false);
			}
		}
	}

	private static void reveal(IEditorPart editor, String clauseId) {
		ClausePresenter presenter = Adapters.adapt(editor, ClausePresenter.class);
		if (presenter != null && clauseId != null) {
			presenter.reveal(clauseId);
		}
	}
}
