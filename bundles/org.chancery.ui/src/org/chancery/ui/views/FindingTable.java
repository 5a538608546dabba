package org.chancery.ui.views;

import java.util.List;
import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.ui.ClauseEditors;
import org.chancery.ui.ClauseReference;
import org.chancery.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** A table of findings; Enter or a double click leads to the clause. */
final class FindingTable {
	private final TableViewer viewer;

	FindingTable(Composite parent, IWorkbenchPartSite site) {
		Composite frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column(layout, "Gravity", new ColumnWeightData(10, 90), new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				Finding finding = (Finding) element;
				return finding.grade() != null ? finding.grade() : name(finding.gravity());
			}

			@Override
			public org.eclipse.swt.graphics.Image getImage(Object element) {
				return Icons.image(((Finding) element).gravity().name().toLowerCase(java.util.Locale.ROOT));
			}
		});
		column(layout, "Place", new ColumnWeightData(18, 120), words(finding -> ((Finding) finding).place()));
		column(layout, "What", new ColumnWeightData(72, 240), words(finding -> ((Finding) finding).message()));
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof org.eclipse.jface.viewers.IStructuredSelection selection
					&& selection.getFirstElement() instanceof Finding finding && finding.clauseId() != null) {
				ClauseEditors.goTo(site.getPage(), new ClauseReference(finding.clauseId()));
			}
		});
		offerFixes();
	}

	/** Whether it is gone. */
	boolean isDisposed() {
		return viewer.getTable().isDisposed();
	}

	/** The menu of a finding, also by Ctrl+1, holds what can be done about it at once. */
	private void offerFixes() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof Finding finding) {
				finding.fixes().forEach(fix -> shown.add(action(fix)));
			}
		});
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == '1' && event.stateMask == SWT.MOD1) {
				viewer.getTable().getMenu().setVisible(true);
			}
		});
	}

	private Action action(QuickFix fix) {
		return new Action(fix.label()) {
			@Override
			public void run() {
				fix.run().accept(viewer.getTable().getShell());
			}
		};
	}

	/** Shows these. */
	void show(List<Finding> findings) {
		viewer.setInput(findings);
	}

	/** Puts the focus into the table. */
	void setFocus() {
		viewer.getTable().setFocus();
	}

	/** How a gravity is called. */
	static String name(Gravity gravity) {
		return switch (gravity) {
		case NOTE -> "Note";
		case DOUBT -> "Look at it";
		case LOSS -> "Lost";
		};
	}

	private void column(TableColumnLayout layout, String title, ColumnWeightData width, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), width);
	}

	private static ColumnLabelProvider words(java.util.function.Function<Object, String> text) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(element);
			}

			@Override
			public String getToolTipText(Object element) {
				return text.apply(element);
			}
		};
	}
}
