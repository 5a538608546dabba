package org.chancery.ui.negotiation;

import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a negotiation is conducted: red lines and positions beside the text, the ledger and its balance below. */
public final class NegotiatePerspective implements IPerspectiveFactory {
	/** Id of the perspective in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.negotiation.perspective";

	/** The ids of the views, those that lie above first. */
	static final List<String> VIEWS = List.of("org.chancery.ui.negotiation.redLines", "org.chancery.ui.negotiation.positions",
			"org.chancery.ui.negotiation.cleanText", "org.chancery.ui.negotiation.divergences", "org.chancery.ui.negotiation.ledger",
			"org.chancery.ui.negotiation.assurances", "org.chancery.ui.findings", "org.chancery.ui.negotiation.balance",
			"org.chancery.ui.negotiation.meter");

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout above = layout.createFolder("above", IPageLayout.TOP, 0.4f, IPageLayout.ID_EDITOR_AREA);
		VIEWS.subList(0, 4).forEach(above::addView);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.45f, IPageLayout.ID_EDITOR_AREA);
		VIEWS.subList(4, 7).forEach(below::addView);
		IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.62f, "below");
		VIEWS.subList(7, 9).forEach(beside::addView);
		VIEWS.forEach(layout::addShowViewShortcut);
		layout.addPerspectiveShortcut("org.chancery.ui.draft");
	}
}
