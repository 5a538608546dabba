package org.chancery.ui.comparison.views;

import java.util.List;
import java.util.Optional;

import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.MeterModel;
import org.chancery.ui.comparison.model.MeterReading;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** How far the texts of the comparison in front are apart: the whole treaty, and each chapter. */
public final class MeterView extends ComparisonView {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.meter";

	private TableViewer viewer;

	@Override
	void createControls(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(100, 120));
		column.setLabelProvider(new Labels());
		new MeterPainter(viewer.getTable()).install();
		viewer.addSelectionChangedListener(event -> chosen().ifPresent(each -> reveal(each.clauseId())));
		viewer.addOpenListener(event -> goToText());
	}

	@Override
	void refresh(Optional<TreatyComparison> comparison) {
		List<MeterReading> readings = comparison.filter(TreatyComparison::isCompared).map(each -> MeterModel.of(each.rows())).orElse(List.of());
		setContentDescription(comparison.isEmpty() ? NONE : readings.isEmpty() ? "Comparing…" : readings.getFirst().words() + ".");
		viewer.setInput(readings);
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	/** What is read, for tests. */
	public List<MeterReading> readings() {
		return ((List<?>) viewer.getInput()).stream().map(MeterReading.class::cast).toList();
	}

	/** Chooses a reading as a click does, for tests. */
	public void choose(MeterReading reading) {
		viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(reading), true);
	}

	private Optional<MeterReading> chosen() {
		return Optional.ofNullable((MeterReading) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
	}

	/** The words are drawn by the painter; who listens is told them all. */
	private static final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			MeterReading reading = (MeterReading) element;
			return reading.name() + ": " + reading.words();
		}

		@Override
		public String getToolTipText(Object element) {
			MeterReading reading = (MeterReading) element;
			return getText(element) + "." + (reading.kinds().isEmpty() ? "" : "\n" + reading.kinds());
		}
	}
}
