package org.chancery.ui.negotiation.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ui.negotiation.chart.BarChart;
import org.chancery.ui.negotiation.chart.Bars;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A view of charts, one below the other. */
abstract class ChartView extends NegotiationView {
	private final List<BarChart> charts = new ArrayList<>();
	private ScrolledComposite scrolled;
	private Composite page;

	/** What the charts show; always as many of them. */
	abstract List<Bars> bars(Optional<NegotiationModel> negotiation);

	/** Makes what stands above the charts of bars. */
	void createAbove(Composite parent) {
		// Most have nothing.
	}

	/** Shows it. */
	void showAbove(Optional<NegotiationModel> negotiation) {
		// Most have nothing.
	}

	@Override
	final void createControls(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		createAbove(page);
		for (int i = 0; i < bars(Optional.empty()).size(); i++) {
			BarChart chart = new BarChart(page);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(chart.control());
			charts.add(chart);
		}
		scrolled.setContent(page);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
	}

	@Override
	final void refresh(Optional<NegotiationModel> negotiation) {
		setContentDescription(negotiation.isPresent() ? "" : "No dossier is open.");
		showAbove(negotiation);
		List<Bars> bars = bars(negotiation);
		for (int i = 0; i < charts.size(); i++) {
			charts.get(i).show(bars.get(i));
			((GridData) charts.get(i).control().getLayoutData()).heightHint = charts.get(i).height();
		}
		page.layout();
		scrolled.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	@Override
	public final void setFocus() {
		page.getChildren()[0].setFocus();
	}
}
