package org.chancery.ui.tests.comparison;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chancery.edit.DossierSession;
import org.chancery.ui.Commands;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.TreatyCompareInput;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ParallelText;
import org.chancery.ui.comparison.parallel.ParallelTextViewer;
import org.chancery.ui.jobs.DossierFiles;
import org.chancery.ui.tests.journeys.Waiting;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The first window with a comparison in it, as a person uses it. */
final class ComparisonWindow {

	/** Opens a dossier and waits for its text. */
	ComparisonWindow open(Path place) {
		Waiting.display().asyncExec(() -> DossierFiles.open(place));
		Waiting.until("the dossier is open", () -> DossierSessions.get().current().map(DossierSession::location)
				.filter(place::equals).isPresent() && page().getActiveEditor() != null);
		return this;
	}

	/** Closes the dossier without asking, and the other comparisons; the first perspective is shown again. */
	void close() {
		Waiting.display().syncExec(() -> {
			DossierSessions.get().close();
			page().closeAllEditors(false);
			page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.chancery.ui.draft"));
		});
	}

	/** Runs a command as from the menu, and waits for nothing. */
	ComparisonWindow command(String id) {
		Waiting.display().asyncExec(() -> Commands.run(window(), id));
		return this;
	}

	/** Waits until a comparison is in front and compared. */
	ComparisonWindow awaitsComparison() {
		Waiting.until("a comparison is shown", () -> viewer() != null && !viewer().text().all().isEmpty());
		return this;
	}

	/** Waits until the parallel text is so. */
	ComparisonWindow awaits(String what, Function<ParallelText, Boolean> holds) {
		Waiting.until(what, () -> viewer() != null && holds.apply(viewer().text()));
		return this;
	}

	/** Waits until a clause is the current one. */
	ComparisonWindow awaitsCurrent(String citation) {
		Waiting.until(citation + " is current", () -> viewer() != null && viewer().row() != null && viewer().row().citation().equals(citation));
		return this;
	}

	/** Shows a clause. */
	ComparisonWindow reveal(String clauseId) {
		Waiting.display().syncExec(() -> viewer().reveal(clauseId));
		return this;
	}

	/** Presses a button in the dialog of that title, once it is there. */
	ComparisonWindow press(String title, String button) {
		Waiting.until("the dialog " + title, () -> button(title, button) != null);
		Waiting.display().asyncExec(() -> button(title, button).notifyListeners(SWT.Selection, new Event()));
		return this;
	}

	/** Types into the first field of the dialog of that title, once it is there. */
	ComparisonWindow type(String title, String words) {
		return type(title, 0, words);
	}

	/** Types into a field of the dialog of that title, once it is there; the fields are counted from 0. */
	ComparisonWindow type(String title, int field, String words) {
		Waiting.until("the dialog " + title, () -> field(title, field) != null);
		Waiting.display().syncExec(() -> field(title, field).setText(words));
		return this;
	}

	private static Text field(String title, int field) {
		int[] passed = new int[1];
		return find(title, Text.class, each -> passed[0]++ == field);
	}

	/** What the comparison in front says. */
	<T> T ask(Function<ParallelTextViewer, T> question) {
		return Waiting.display().syncCall(() -> question.apply(viewer()));
	}

	/** What the session says. */
	<T> T askSession(Function<DossierSession, T> question) {
		return Waiting.display().syncCall(() -> question.apply(DossierSessions.get().current().orElseThrow()));
	}

	/** A view that is open. */
	<T extends IViewPart> T view(Class<T> type, String id) {
		return Waiting.display().syncCall(() -> type.cast(page().findView(id)));
	}

	/** Opens a comparison that the test has made; the supplier runs on the display thread. */
	ComparisonWindow show(java.util.function.Supplier<TreatyComparison> comparison) {
		Waiting.display().syncExec(() -> org.chancery.ui.comparison.Comparisons.open(page(), comparison.get(), null));
		return awaitsComparison();
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static ParallelTextViewer viewer() {
		IEditorPart editor = page().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof TreatyCompareInput input ? input.viewer().orElse(null) : null;
	}

	private static Button button(String title, String words) {
		return find(title, Button.class, each -> each.getText().replace("&", "").equals(words));
	}

	/** Whether a comparison of that title is in front. */
	static boolean shows(String title) {
		return viewer() != null && page().getActiveEditor().getTitle().equals(title);
	}

	/** A control that stands in a table of the window; null if there is none. */
	static <T extends Control> T inTable(Class<T> type) {
		return find(window().getShell(), type, each -> each.getParent() instanceof NatTable);
	}

	private static <T extends Control> T find(String title, Class<T> type, Predicate<T> wanted) {
		return Arrays.stream(Waiting.display().getShells()).filter(each -> each.isVisible() && each.getText().equals(title))
				.map(each -> find(each, type, wanted)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static <T extends Control> T find(Composite area, Class<T> type, Predicate<T> wanted) {
		for (Control each : area.getChildren()) {
			T found = type.isInstance(each) && wanted.test(type.cast(each)) ? type.cast(each)
					: each instanceof Composite inner ? find(inner, type, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
