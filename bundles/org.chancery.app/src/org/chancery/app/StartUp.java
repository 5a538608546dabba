package org.chancery.app;

import java.lang.management.ManagementFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Says when the window became usable, if asked. With the system property
 * {@code chancery.measure.start}, the milliseconds since the Java machine
 * started are printed once the window has been painted and the event queue is
 * idle; with the value {@code exit} the application then ends.
 */
final class StartUp {
	private static final String WISH = System.getProperty("chancery.measure.start");
	private static boolean painted;

	private StartUp() {
	}

	/** Called before any window opens: what is painted from now on is a window. */
	static void windowsOpen() {
		if (WISH != null) {
			Display.getCurrent().addFilter(SWT.Paint, event -> painted = true);
		}
	}

	static void windowsOpened() {
		if (WISH != null) {
			Display display = Display.getCurrent();
			display.asyncExec(() -> reportOnceIdle(display));
		}
	}

	private static void reportOnceIdle(Display display) {
		if (!painted) {
			display.timerExec(1, () -> reportOnceIdle(display));
			return;
		}
		long started = ManagementFactory.getRuntimeMXBean().getStartTime();
		System.out.println("window " + (System.currentTimeMillis() - started) + " ms");
		if ("exit".equals(WISH)) {
			display.asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
