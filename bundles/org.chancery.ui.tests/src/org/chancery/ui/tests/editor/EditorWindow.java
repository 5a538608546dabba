package org.chancery.ui.tests.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.chancery.edit.DossierSession;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClausePresenter;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.editor.model.Side;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;

/** The window with the clause editor in it, driven by the keys that a person presses. */
final class EditorWindow {

	private static final long PATIENCE = 20_000;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final DossierSession session;
	private final Keyboard keys = new Keyboard();

	private EditorWindow(DossierSession session) {
		this.session = session;
	}

	/** Opens the editor on a dossier, at a clause. */
	static EditorWindow open(DossierSession session, String clauseId) {
		var window = new EditorWindow(session);
		window.display.syncExec(() -> DossierSessions.get().open(session));
		// The workbench opens the editor anew two turns later.
		window.turn();
		window.turn();
		window.display.syncExec(() -> {
			var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			ClauseEditors.open(page, clauseId, true);
		});
		window.await("the editor", () -> window.column(Side.UPPER) != null);
		window.focus(Side.UPPER, 0);
		return window;
	}

	/** Ends the dossier without asking. */
	void close() {
		display.syncExec(() -> {
			ClauseEditors.closeAll();
			DossierSessions.get().close();
		});
		keys.close();
	}

	DossierSession session() {
		return session;
	}

	StyledText column(Side side) {
		return ask(() -> {
			for (Shell shell : display.getShells()) {
				StyledText found = find(shell, side);
				if (found != null) {
					return found;
				}
			}
			return null;
		});
	}

	/** Puts the caret into a column. */
	void focus(Side side, int offset) {
		StyledText text = column(side);
		display.syncExec(() -> {
			text.getShell().forceActive();
			text.setFocus();
			text.setSelection(offset);
		});
		await("the focus", () -> ask(text::isFocusControl));
	}

	/** What a column shows. */
	String shown(Side side) {
		return ask(column(side)::getText);
	}

	void reveal(String clauseId) {
		display.syncExec(() -> {
			IEditorPart editor = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
			editor.getAdapter(ClausePresenter.class).reveal(clauseId);
		});
	}

	/** Presses keys together, named as X names them: a, Return, ctrl+z. */
	void press(String combination) {
		keys.press(combination);
	}

	/** Types small letters and spaces. */
	void type(String letters) {
		for (char letter : letters.toCharArray()) {
			press(letter == ' ' ? "space" : String.valueOf(letter));
		}
	}

	/** Waits until something holds; it is asked on this thread. */
	void await(String what, BooleanSupplier holds) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!holds.getAsBoolean()) {
			Assertions.assertTrue(System.currentTimeMillis() < end, "waited in vain for " + what);
			Thread.onSpinWait();
			turn();
		}
	}

	private void turn() {
		display.syncExec(() -> {
			// Only what was asked for before is done.
		});
	}

	<T> T ask(Supplier<T> question) {
		return display.syncCall(question::get);
	}

	private static StyledText find(Control control, Side side) {
		if (control instanceof StyledText text && text.getData("org.chancery.ui.editor.side") == side) {
			return text;
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				StyledText found = find(child, side);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}
}
