package org.chancery.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import java.util.Optional;

/**
 * A clause as the parts of the window speak of it to each other. Elements of selections, and editors, adapt to it.
 *
 * @param clauseId stable id of the clause
 */
public record ClauseReference(String clauseId) {

	/** The clause that a selection is about: its first element that adapts to one. */
	public static Optional<ClauseReference> in(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				ClauseReference reference = Adapters.adapt(element, ClauseReference.class);
				if (reference != null) {
					return Optional.of(reference);
				}
			}
		}
		return Optional.empty();
	}
}
