package org.chancery.ui.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.core.text.TextHit;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The hits of a search, each with its place and the words around it. Lines are made as they come into sight. */
final class HitTable {
	private final HitsModel model;
	private final TableViewer viewer;

	HitTable(Composite parent, HitsModel model, Consumer<TextHit> open) {
		this.model = model;
		Composite frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider((ILazyContentProvider) this::line);
		column(layout, "Place", 25, model::place);
		column(layout, "Words", 75, model::words);
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof TextHit hit) {
				open.accept(hit);
			}
		});
	}

	/** Shows what the model found. */
	void show() {
		viewer.setInput(model.hits());
		viewer.setItemCount(model.hits().size());
	}

	/** The hits that are selected. */
	List<TextHit> selected() {
		return viewer.getStructuredSelection().stream().filter(TextHit.class::isInstance).map(TextHit.class::cast).toList();
	}

	private void line(int index) {
		if (index < model.hits().size()) {
			viewer.replace(model.hits().get(index), index);
		}
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<TextHit, String> words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> words.apply((TextHit) each)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
	}
}
