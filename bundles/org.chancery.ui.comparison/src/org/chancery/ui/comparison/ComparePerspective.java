package org.chancery.ui.comparison;

import org.chancery.ui.comparison.views.ChangesView;
import org.chancery.ui.comparison.views.ClauseHistoryView;
import org.chancery.ui.comparison.views.MeterView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where texts are compared: the parallel text, below it every change as a table, beside it the meter and the history. */
public final class ComparePerspective implements IPerspectiveFactory {

	/** Id of the perspective in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, IPageLayout.ID_EDITOR_AREA);
		below.addView(ChangesView.ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, IPageLayout.ID_EDITOR_AREA);
		right.addView(ClauseHistoryView.ID);
		right.addView(MeterView.ID);
		for (String view : new String[] { ChangesView.ID, ClauseHistoryView.ID, MeterView.ID }) {
			layout.addShowViewShortcut(view);
		}
	}
}
