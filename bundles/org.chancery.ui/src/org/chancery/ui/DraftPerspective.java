package org.chancery.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a text is drafted: the tree of the dossier beside the clause being edited. */
public final class DraftPerspective implements IPerspectiveFactory {
	public static final String ID = "org.chancery.ui.draft";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
