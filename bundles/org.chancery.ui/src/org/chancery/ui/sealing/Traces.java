package org.chancery.ui.sealing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.views.WelcomeEditor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Takes away what shows words of a dossier apart from the views, which follow the dossier by themselves. */
final class Traces {
	private static final int[] CLIPBOARDS = { DND.CLIPBOARD, DND.SELECTION_CLIPBOARD };
	private static final int SHORTEST = 3;

	private Traces() {
	}

	/** Closes every dialog, the innermost first. */
	static void closeDialogs(Display display) {
		var windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell).toList();
		Shell[] shells = display.getShells();
		for (int i = shells.length - 1; i >= 0; i--) {
			if (!shells[i].isDisposed() && shells[i].isVisible() && !windows.contains(shells[i])) {
				shells[i].close();
			}
		}
	}

	/** Closes the editors of every window, comparisons too. */
	static void closeEditors() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeEditors(Arrays.stream(page.getEditorReferences()).filter(each -> !WelcomeEditor.ID.equals(each.getId()))
						.toArray(IEditorReference[]::new), false);
			}
		}
	}

	/** Empties the clipboards if they hold words of a dossier; what comes from elsewhere stays. */
	static void clearClipboards(Display display, DossierSession session) {
		var clipboard = new Clipboard(display);
		for (int each : CLIPBOARDS) {
			if (clipboard.getContents(TextTransfer.getInstance(), each) instanceof String words && isOf(session, words)) {
				clipboard.setContents(new Object[] { " " }, new Transfer[] { TextTransfer.getInstance() }, each);
			}
		}
		clipboard.dispose();
	}

	private static boolean isOf(DossierSession session, String words) {
		Optional<String> longest = words.lines().map(String::strip).max(Comparator.comparingInt(String::length));
		return longest.filter(line -> line.length() >= SHORTEST && session.audiences().stream().anyMatch(audience -> isOf(session, audience, line)))
				.isPresent();
	}

	private static boolean isOf(DossierSession session, Audience audience, String line) {
		return session.languages().stream().map(language -> session.projection(audience, language)).flatMap(Projection::all)
				.anyMatch(clause -> holds(clause, line));
	}

	private static boolean holds(ProjectedClause clause, String line) {
		String heading = clause.heading() == null ? "" : clause.heading();
		return clause.text().contains(line) || heading.contains(line)
				|| !clause.text().isBlank() && line.contains(clause.text()) || !heading.isBlank() && line.endsWith(heading);
	}
}
