package org.chancery.app;

import org.chancery.ui.WorkbenchLife;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Decides what one window shows around its parts. */
final class ChanceryWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point INITIAL_SIZE = new Point(1280, 860);

	ChanceryWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ChanceryActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(INITIAL_SIZE);
		window.setTitle("Chancery");
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		WorkbenchLife.windowOpened(getWindowConfigurer().getWindow());
		StartUp.windowOpened();
	}
}
