package org.chancery.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.chancery.ui.dossier.DossierView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

/** Where a text is drafted: the tree of the dossier beside the text, what touches a clause, and what was found. */
public final class DraftPerspective implements IPerspectiveFactory {
	/** Id of the perspective in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.draft";

	/** The views in the order in which they are made; those not in front are made without their contents. */
	private static final Map<String, Integer> VIEWS = views();
	private static final Set<IWorkbenchPage> WAITING = Collections.newSetFromMap(new WeakHashMap<>());

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		// Places alone: without a dossier there is nothing to show, and the window stands sooner.
		layout.addPlaceholder(DossierView.ID, IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
		IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.76f, IPageLayout.ID_EDITOR_AREA);
		right.addPlaceholder("org.chancery.ui.clause");
		right.addPlaceholder("org.chancery.ui.properties");
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA);
		below.addPlaceholder("org.chancery.ui.findings");
		below.addPlaceholder("org.chancery.ui.hits");
		below.addPlaceholder("org.chancery.ui.importReport");
		below.addPlaceholder("org.chancery.ui.members");
		below.addPlaceholder("org.chancery.ui.history");
		below.addPlaceholder("org.chancery.ui.accessLog");
		VIEWS.keySet().forEach(layout::addShowViewShortcut);
		layout.addShowViewShortcut("org.chancery.ui.importReport");
		layout.addShowViewShortcut("org.chancery.ui.members");
		layout.addShowViewShortcut("org.chancery.ui.history");
		layout.addShowViewShortcut("org.chancery.ui.accessLog");
	}

	/** Lets a window that shows another perspective when a dossier is opened show these views on the way back. */
	static void showViewsOnceShown(IWorkbenchWindow window) {
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				if (WAITING.remove(page)) {
					showViews(page);
				}
			}
		});
	}

	/** Shows the views of a dossier that has been opened, once the page shows this perspective; others have views of their own. */
	static void showViews(IWorkbenchPage page) {
		if (page.getPerspective() == null || !ID.equals(page.getPerspective().getId())) {
			WAITING.add(page);
			return;
		}
		try {
			for (Map.Entry<String, Integer> view : VIEWS.entrySet()) {
				page.showView(view.getKey(), null, view.getValue());
			}
		} catch (PartInitException e) {
			throw new IllegalStateException("a view of the perspective is missing", e);
		}
	}

	private static Map<String, Integer> views() {
		Map<String, Integer> views = new LinkedHashMap<>();
		views.put(DossierView.ID, IWorkbenchPage.VIEW_VISIBLE);
		views.put("org.chancery.ui.clause", IWorkbenchPage.VIEW_VISIBLE);
		views.put("org.chancery.ui.properties", IWorkbenchPage.VIEW_CREATE);
		views.put("org.chancery.ui.findings", IWorkbenchPage.VIEW_VISIBLE);
		views.put("org.chancery.ui.hits", IWorkbenchPage.VIEW_CREATE);
		return views;
	}
}
