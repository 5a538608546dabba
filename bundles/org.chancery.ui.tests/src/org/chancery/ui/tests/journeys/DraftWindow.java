package org.chancery.ui.tests.journeys;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.chancery.edit.DossierSession;
import org.chancery.ui.Commands;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.dossier.DossierView;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The first window of the workbench with its tree. */
final class DraftWindow {

	/** Opens a dossier and waits for its tree. */
	DraftWindow open(Path place) {
		Waiting.display().asyncExec(() -> DossierFiles.open(place));
		Waiting.until("the dossier is open", () -> DossierSessions.get().current().map(DossierSession::location)
				.filter(place::equals).isPresent() && tree().getItemCount() > 0);
		return this;
	}

	/** Ends whatever is open, without asking. */
	void close() {
		Waiting.display().syncExec(() -> DossierSessions.get().close());
		Waiting.until("no dossier is open", () -> view() == null || tree().getItemCount() == 0);
	}

	/** Runs a command as from the menu, once the window is at rest. */
	DraftWindow command(String id) {
		Waiting.display().asyncExec(() -> Commands.run(window(), id));
		return this;
	}

	/** Selects the clause of that id in the tree, as with the mouse. */
	DraftWindow select(String clauseId) {
		Waiting.display().syncExec(() -> {
			window().getActivePage().activate(view());
			view().reveal(clauseId);
		});
		Waiting.until("the clause is selected", () -> view().selectedClause().map(each -> each.clauseId().equals(clauseId)).orElse(false));
		return this;
	}

	/** The lines inside the line "Text". */
	List<String> clauses() {
		return Waiting.display().syncCall(() -> Arrays.stream(tree().getItem(0).getItems()).map(TreeItem::getText).toList());
	}

	/** Waits until the lines inside "Text" are these. */
	void awaitClauses(String... lines) {
		Waiting.until(String.join(", ", lines), () -> Arrays.stream(tree().getItem(0).getItems()).map(TreeItem::getText).toList()
				.equals(List.of(lines)));
	}

	/** What the session says. */
	<T> T ask(Function<DossierSession, T> question) {
		return Waiting.display().syncCall(() -> question.apply(DossierSessions.get().current().orElseThrow()));
	}

	/** The title of the window. */
	String title() {
		return Waiting.display().syncCall(() -> window().getShell().getText());
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** The tree. To be called on the display thread. */
	Tree tree() {
		return (Tree) view().viewer().getControl();
	}

	private DossierView view() {
		return (DossierView) window().getActivePage().findView(DossierView.ID);
	}
}
