package org.chancery.ui.comparison;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;

import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.parallel.ParallelTextViewer;
import org.chancery.ui.jobs.Background;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Opens comparisons in the platform's compare editor, and finds those that are open. */
public final class Comparisons {

	private static final DossierSessions.Listener CLOSING = session -> closeOthers(session.orElse(null));

	private Comparisons() {
	}

	/**
	 * Compares beside the window, then shows the comparison in the perspective for it.
	 *
	 * @param clauseId the clause that is shown first; null for the beginning
	 */
	public static void open(IWorkbenchPage page, TreatyComparison comparison, String clauseId) {
		try {
			page.getWorkbenchWindow().getWorkbench().showPerspective(ComparePerspective.ID, page.getWorkbenchWindow());
		} catch (WorkbenchException e) {
			throw new IllegalStateException("the perspective for comparisons is missing", e);
		}
		Optional<IEditorPart> known = known(page, comparison);
		if (known.isPresent()) {
			comparison.dispose();
			page.activate(known.get());
			((TreatyCompareInput) known.get().getEditorInput()).viewer().filter(each -> clauseId != null).ifPresent(each -> each.reveal(clauseId));
			return;
		}
		DossierSessions.get().addListener(CLOSING);
		Background.start("Compare texts", monitor -> {
			comparison.compare();
			return comparison;
		}, compared -> show(page, compared, clauseId), comparison::dispose);
	}

	/** The editor that shows the same texts already. */
	private static Optional<IEditorPart> known(IWorkbenchPage page, TreatyComparison comparison) {
		return Arrays.stream(page.getEditorReferences()).map(each -> each.getEditor(false))
				.filter(each -> in(each).map(comparison::isOfSameTexts).orElse(false)).findFirst();
	}

	/** With the result at hand the editor has its viewer when it is activated, so that the other parts follow it. */
	private static void show(IWorkbenchPage page, TreatyComparison comparison, String clauseId) {
		if (comparison.isOfOther(DossierSessions.get().current().orElse(null))) {
			comparison.dispose();
			return;
		}
		var input = new TreatyCompareInput(comparison, clauseId);
		try {
			input.run(new NullProgressMonitor());
		} catch (InvocationTargetException | InterruptedException e) {
			throw new IllegalStateException("nothing is left to be compared", e);
		}
		CompareUI.openCompareEditorOnPage(input, page);
	}

	/** Closes comparisons with texts of dossiers that are no longer open. */
	private static void closeOthers(DossierSession open) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				IEditorReference[] closing = Arrays.stream(page.getEditorReferences())
						.filter(each -> in(each.getEditor(false)).map(shown -> shown.isOfOther(open)).orElse(false))
						.toArray(IEditorReference[]::new);
				page.closeEditors(closing, false);
			}
		}
	}

	/** The comparison that a part shows. */
	public static Optional<TreatyComparison> in(IWorkbenchPart part) {
		return part instanceof IEditorPart editor && editor.getEditorInput() instanceof TreatyCompareInput input
				? Optional.of(input.comparison()) : Optional.empty();
	}

	/** The parallel text that a part shows. */
	public static Optional<ParallelTextViewer> viewer(IWorkbenchPart part) {
		return part instanceof IEditorPart editor && editor.getEditorInput() instanceof TreatyCompareInput input ? input.viewer()
				: Optional.empty();
	}
}
