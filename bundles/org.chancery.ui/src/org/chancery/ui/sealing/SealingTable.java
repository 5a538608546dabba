package org.chancery.ui.sealing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A table of records, a line each. */
final class SealingTable<T> {
	private final Class<T> type;
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();

	SealingTable(Composite parent, Class<T> type) {
		this.type = type;
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
	}

	SealingTable<T> column(String title, int weight, Function<T, String> words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> words.apply(type.cast(each))));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		return this;
	}

	void show(List<T> lines) {
		List<T> chosen = selected();
		viewer.setInput(lines);
		viewer.setSelection(new StructuredSelection(chosen));
	}

	/** The lines that are selected. */
	List<T> selected() {
		return Arrays.stream(viewer.getStructuredSelection().toArray()).map(type::cast).toList();
	}

	TableViewer viewer() {
		return viewer;
	}
}
