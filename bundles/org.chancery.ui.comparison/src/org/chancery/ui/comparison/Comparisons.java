package org.chancery.ui.comparison;

import java.util.Optional;

import org.eclipse.compare.CompareUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.WorkbenchException;

/** Opens comparisons in the platform's compare editor, and finds those that are open. */
public final class Comparisons {

	private Comparisons() {
	}

	/**
	 * Shows a comparison in the perspective for it.
	 *
	 * @param clauseId the clause that is shown first; null for the beginning
	 */
	public static void open(IWorkbenchPage page, TreatyComparison comparison, String clauseId) {
		try {
			page.getWorkbenchWindow().getWorkbench().showPerspective(ComparePerspective.ID, page.getWorkbenchWindow());
		} catch (WorkbenchException e) {
			throw new IllegalStateException("the perspective for comparisons is missing", e);
		}
		CompareUI.openCompareEditorOnPage(new TreatyCompareInput(comparison, clauseId), page);
	}

	/** The comparison that a part shows. */
	public static Optional<TreatyComparison> in(IWorkbenchPart part) {
		return part instanceof IEditorPart editor && editor.getEditorInput() instanceof TreatyCompareInput input
				? Optional.of(input.comparison()) : Optional.empty();
	}
}
