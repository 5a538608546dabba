package org.chancery.cli;

import java.io.PrintStream;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;

/** A progress bar in one line of a terminal, redrawn only when it looks different, wiped at the end. */
final class ProgressBar extends BasicMonitor {

	private static final int WIDTH = 24;
	private static final int PERCENT = 100;

	private final PrintStream terminal;
	private String task = "";
	private int total = 1;
	private double done;
	private int drawn = -1;

	ProgressBar(PrintStream terminal) {
		this.terminal = terminal;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		task = name == null ? "" : name;
		total = totalWork == Monitor.UNKNOWN ? 0 : Math.max(1, totalWork);
		done = 0;
		drawn = -1;
		draw();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		draw();
	}

	@Override
	public void done() {
		wipe();
	}

	/** Takes the bar away, so that what is printed next stands alone. */
	void wipe() {
		if (drawn >= 0) {
			terminal.print("\r\033[K");
			terminal.flush();
			drawn = -1;
		}
	}

	private void draw() {
		int percent = total == 0 ? 0 : (int) Math.min(PERCENT, PERCENT * done / total);
		if (percent != drawn) {
			int filled = WIDTH * percent / PERCENT;
			terminal.print("\r\033[K[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + percent + " % " + task);
			terminal.flush();
			drawn = percent;
		}
	}
}
