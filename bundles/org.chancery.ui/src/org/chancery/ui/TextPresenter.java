package org.chancery.ui;

import org.chancery.core.projection.Projection;

/**
 * Shows texts side by side. A workbench page adapts to it
 * ({@code Adapters.adapt(page, TextPresenter.class)}) where the parts for comparing are installed; else to nothing.
 */
public interface TextPresenter {

	/** A text that stays as it is, and what a person calls it: "As last synchronised", "Theirs, of 3 May". */
	record NamedText(String name, Projection text) {
	}

	/**
	 * Shows another text beside that of the open dossier, and between them what both come from. The open text stands on
	 * the left. What is taken over into it there is a step of its session, so that it can be undone and is saved with the
	 * dossier: the open text is the merged one. To be called on the display thread; it returns at once.
	 *
	 * @param audience name of the audience of the open dossier whose text is meant
	 * @param ancestor what both come from; null to show two texts
	 * @param theirs   the other text
	 * @param clauseId the clause that is shown first; null for the first change
	 * @throws IllegalStateException if no dossier is open, or it has no such audience
	 */
	void compareWithOpen(String audience, NamedText ancestor, NamedText theirs, String clauseId);

	/** Shows two texts side by side that both stay as they are. To be called on the display thread; it returns at once. */
	void compare(NamedText left, NamedText right);
}
