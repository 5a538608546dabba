package org.chancery.ui.comparison.parallel;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the viewer of treaty texts for the compare framework. */
public final class ParallelViewerCreator implements IViewerCreator {

	@Override
	public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
		return new ParallelTextViewer(parent, configuration);
	}
}
