package org.chancery.ui;

import org.chancery.ui.dossier.DossierView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a text is drafted: the tree of the dossier beside the text, what touches a clause, and what was found. */
public final class DraftPerspective implements IPerspectiveFactory {
	/** Id of the perspective in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.draft";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(DossierView.ID, IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
		layout.getViewLayout(DossierView.ID).setCloseable(false);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, IPageLayout.ID_EDITOR_AREA);
		right.addView("org.chancery.ui.clause");
		right.addView("org.chancery.ui.properties");
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA);
		below.addView("org.chancery.ui.findings");
		below.addView("org.chancery.ui.hits");
		below.addPlaceholder("org.chancery.ui.importReport");
		layout.addShowViewShortcut(DossierView.ID);
		for (String view : new String[] { "clause", "properties", "findings", "hits", "importReport" }) {
			layout.addShowViewShortcut("org.chancery.ui." + view);
		}
	}
}
