package org.chancery.ui.comparison.views;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Interim. */
public final class ClauseHistoryView extends ViewPart {
	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.history";

	@Override
	public void createPartControl(Composite parent) {
	}

	@Override
	public void setFocus() {
	}
}
