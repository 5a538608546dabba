package org.chancery.ui.comparison.review;

import java.util.List;
import java.util.function.Function;

import org.chancery.core.exchange.ConcealedMatter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What the reader of the returned file does not see: hidden words, data, embedded files, links, programs. */
final class HiddenTable {

	private final Composite frame;
	private final TableViewer viewer;

	HiddenTable(Composite parent) {
		frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "Hidden", 14, each -> kind(each.kind()));
		column(layout, "Since", 12, each -> each.sent() ? "as it was sent" : "CAME BACK");
		column(layout, "Part", 14, ConcealedMatter::part);
		column(layout, "What", 60, ConcealedMatter::description);
	}

	Composite control() {
		return frame;
	}

	void show(List<ConcealedMatter> matters) {
		viewer.setInput(matters);
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<ConcealedMatter, String> words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> words.apply((ConcealedMatter) element)));
	}

	private static String kind(ConcealedMatter.Kind kind) {
		return switch (kind) {
		case TEXT -> "words";
		case DATA -> "data";
		case EMBEDDED -> "embedded file";
		case LINK -> "link outside";
		case MACRO -> "program";
		case INCLUDED -> "included document";
		case ALTERNATIVE -> "other words for older programs";
		};
	}
}
