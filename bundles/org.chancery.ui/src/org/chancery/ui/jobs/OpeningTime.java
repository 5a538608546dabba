package org.chancery.ui.jobs;

import org.eclipse.swt.widgets.Display;

/** How long the last dossier took from the command to its tree on the screen. */
public final class OpeningTime {
	private static volatile long milliseconds = -1;

	private OpeningTime() {
	}

	/** Milliseconds from the command to the painted tree of the dossier that was opened last; -1 if none was. */
	public static long milliseconds() {
		return milliseconds;
	}

	static void shown(long asked) {
		Display display = Display.getCurrent();
		display.asyncExec(() -> {
			display.update();
			milliseconds = (System.nanoTime() - asked) / 1_000_000;
		});
	}
}
