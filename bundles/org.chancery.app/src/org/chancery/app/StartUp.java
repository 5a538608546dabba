package org.chancery.app;

import java.lang.management.ManagementFactory;
import org.eclipse.swt.widgets.Display;

/**
 * Says when the window became usable, if asked. With the system property
 * {@code chancery.measure.start}, the milliseconds since the Java machine
 * started are printed once the event queue is first idle; with the value
 * {@code exit} the application then ends, which is also how a class-data
 * archive is trained.
 */
final class StartUp {
	private static final String PROPERTY = "chancery.measure.start";

	private StartUp() {
	}

	static void windowsOpened() {
		String wish = System.getProperty(PROPERTY);
		if (wish != null) {
			Display display = Display.getCurrent();
			display.asyncExec(() -> report(display, wish));
		}
	}

	private static void report(Display display, String wish) {
		long started = ManagementFactory.getRuntimeMXBean().getStartTime();
		System.out.println("window " + (System.currentTimeMillis() - started) + " ms");
		if ("exit".equals(wish)) {
			display.asyncExec(() -> org.eclipse.ui.PlatformUI.getWorkbench().close());
		}
	}
}
