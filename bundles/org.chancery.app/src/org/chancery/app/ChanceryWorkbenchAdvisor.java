package org.chancery.app;

import org.chancery.ui.DraftPerspective;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Decides how the workbench as a whole behaves. */
final class ChanceryWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		// A saved workbench would hold titles of clauses, in plain text, outside the dossier.
		configurer.setSaveAndRestore(false);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ChanceryWindowAdvisor(configurer);
	}

	/**
	 * Opens the window here, on the display thread. The platform opens it from a second thread and sleeps until it is
	 * woken, and a wake-up that comes too early is lost: then the window stands seconds later.
	 */
	@Override
	public boolean openWindows() {
		StartUp.windowsOpen();
		return getWorkbenchConfigurer().restoreState().isOK();
	}

	@Override
	public void postStartup() {
		StartUp.windowsOpened();
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DraftPerspective.ID;
	}
}
