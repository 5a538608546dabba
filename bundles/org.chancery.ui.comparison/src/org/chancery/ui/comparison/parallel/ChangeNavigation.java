package org.chancery.ui.comparison.parallel;

import org.eclipse.compare.INavigatable;

/** Leads the platform's navigation from one change to the next that counts. */
final class ChangeNavigation implements INavigatable {

	private final ParallelTextViewer viewer;

	ChangeNavigation(ParallelTextViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public Object getInput() {
		return viewer.getInput();
	}

	/** Returns whether there was no such change, as the framework asks for it. */
	@Override
	public boolean selectChange(int which) {
		int row = row(which);
		if (row < 0) {
			viewer.canvas().control().getDisplay().beep();
			return true;
		}
		viewer.canvas().go(row);
		return false;
	}

	@Override
	public boolean openSelectedChange() {
		return false;
	}

	@Override
	public boolean hasChange(int which) {
		return row(which) >= 0;
	}

	private int row(int which) {
		int current = viewer.canvas().current();
		return switch (which) {
		case NEXT_CHANGE -> viewer.canvas().text().change(current, true);
		case PREVIOUS_CHANGE -> viewer.canvas().text().change(current, false);
		case FIRST_CHANGE -> viewer.canvas().text().change(-1, true);
		default -> viewer.canvas().text().change(Integer.MAX_VALUE, false);
		};
	}
}
