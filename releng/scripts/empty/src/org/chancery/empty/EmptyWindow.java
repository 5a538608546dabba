package org.chancery.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that the platform calls a workbench: one window with nothing in it. It says when it is painted and idle, and ends. */
public final class EmptyWindow extends WorkbenchAdvisor implements IApplication {
	private boolean painted;

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		PlatformUI.createAndRunWorkbench(display, this);
		display.dispose();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// it ends by itself
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return "org.chancery.empty.perspective";
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WorkbenchWindowAdvisor(configurer);
	}

	@Override
	public boolean openWindows() {
		Display.getCurrent().addFilter(SWT.Paint, event -> painted = true);
		return super.openWindows();
	}

	@Override
	public void postStartup() {
		Display display = Display.getCurrent();
		display.asyncExec(() -> reportOnceIdle(display));
	}

	private void reportOnceIdle(Display display) {
		if (!painted) {
			display.timerExec(1, () -> reportOnceIdle(display));
			return;
		}
		System.out.println("window");
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	/** A perspective without a part. */
	public static final class Nothing implements IPerspectiveFactory {
		@Override
		public void createInitialLayout(IPageLayout layout) {
			layout.setEditorAreaVisible(false);
		}
	}
}
