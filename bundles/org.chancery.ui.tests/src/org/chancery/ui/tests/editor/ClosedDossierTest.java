package org.chancery.ui.tests.editor;

import java.lang.ref.WeakReference;
import org.chancery.edit.DossierSession;
import org.chancery.ui.editor.model.Side;
import org.junit.jupiter.api.Test;

/** A dossier that was closed is let go: no part, listener or history of the window holds it. */
class ClosedDossierTest {

	@Test
	void isLetGo() {
		WeakReference<DossierSession> closed = openAndClose();
		// Parts of the window may hold what was open last; with another one in its place nothing may.
		EditorWindow window = EditorWindow.open(Treaties.small(), null);
		try {
			window.await("the closed dossier to be let go", () -> {
				System.gc();
				return closed.get() == null;
			});
		} finally {
			window.close();
		}
	}

	private static WeakReference<DossierSession> openAndClose() {
		DossierSession session = Treaties.small();
		EditorWindow window = EditorWindow.open(session, Treaties.idOf(session, "Article 1"));
		window.focus(Side.LOWER, window.shown(Side.LOWER).indexOf("vessels"));
		window.press("Return");
		window.await("a divided clause", () -> window.ask(session::dirty));
		window.close();
		return new WeakReference<>(session);
	}
}
