package org.chancery.app;

import org.chancery.ui.InitialWindow;
import org.chancery.ui.WorkbenchLife;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Decides what one window shows around its parts. */
final class ChanceryWindowAdvisor extends WorkbenchWindowAdvisor {

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
		InitialWindow initial = InitialWindow.on(monitor().getClientArea());
		window.setInitialSize(new Point(initial.bounds().width, initial.bounds().height));
		window.setTitle("Chancery");
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(false);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowCreate() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		InitialWindow initial = InitialWindow.on(monitor().getClientArea());
		shell.setBounds(initial.bounds());
		shell.setMaximized(initial.maximized());
	}

	/** The monitor on which a person works: a new window opens where the one before it is. */
	private static Monitor monitor() {
		Display display = Display.getCurrent();
		return display.getActiveShell() == null ? display.getPrimaryMonitor() : display.getActiveShell().getMonitor();
	}

	@Override
	public void postWindowOpen() {
		WorkbenchLife.windowOpened(getWindowConfigurer().getWindow());
	}
}
