package org.chancery.app;

import org.chancery.ui.StartArguments;
import org.chancery.ui.WorkbenchLife;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The product's application: opens the workbench and waits until it is closed. */
public final class WorkbenchApplication implements IApplication {
	private static final Integer NO_DISPLAY = 2;

	@Override
	public Object start(IApplicationContext context) {
		StartArguments.set(StartArguments.parse(arguments(context)));
		Display display = openDisplay();
		if (display == null) {
			System.err.println("The workbench cannot reach the display; use the command line instead: chancery --help.");
			return NO_DISPLAY;
		}
		try {
			IdeParts.removeFrom(Platform.getExtensionRegistry());
			int code = PlatformUI.createAndRunWorkbench(display, new ChanceryWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static Display openDisplay() {
		try {
			return PlatformUI.createDisplay();
		} catch (SWTError e) {
			// SWT has no other way to say that there is no display
			return null;
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(() -> end(workbench));
	}

	/** Ended from outside the platform would write down its windows, wherever it was started. */
	private static void end(IWorkbench workbench) {
		MApplication model = workbench.getService(MApplication.class);
		WorkbenchLife.endedFromOutside();
		if (workbench.close()) {
			model.getChildren().clear();
		}
	}

	private static String[] arguments(IApplicationContext context) {
		Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return arguments instanceof String[] words ? words : new String[0];
	}
}
