package org.chancery.ui.comparison.views;

import java.util.List;
import java.util.Optional;

import org.chancery.ui.ClauseReference;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ChangeTable;
import org.chancery.ui.comparison.parallel.ComparisonIcons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/** Every change of the comparison in front, as a table: sorted, filtered, grouped by chapter, exported. */
public final class ChangesView extends ComparisonView {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.changes";

	private final ChangeTable table = new ChangeTable();
	private final ISelectionListener follow = this::selected;
	private ChangeTableControl control;

	@Override
	void createControls(Composite parent) {
		control = new ChangeTableControl(parent, table, line -> reveal(line.row().any().id()));
		Action group = new Action("Group by Chapter", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				table.group(isChecked());
				control.refresh();
			}
		};
		group.setImageDescriptor(ComparisonIcons.descriptor("group"));
		Action export = new Action("Export Changes…", ComparisonIcons.descriptor("export-table")) {
			@Override
			public void run() {
				shown().ifPresent(each -> ChangesExport.ask(getSite().getShell(), table.shownChanges(), each));
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(group);
		getViewSite().getActionBars().getToolBarManager().add(export);
		getSite().getPage().addPostSelectionListener(follow);
	}

	@Override
	void refresh(Optional<TreatyComparison> comparison) {
		table.show(comparison.map(TreatyComparison::rows).orElse(List.of()));
		setContentDescription(comparison.isEmpty() ? "No comparison is open." : comparison.get().isCompared() ? words() : "Comparing…");
		control.refresh();
	}

	/** The table, for tests. */
	public ChangeTable table() {
		return table;
	}

	@Override
	public void setFocus() {
		control.widget().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follow);
		super.dispose();
	}

	private String words() {
		return table.size() == 0 ? "The texts say the same." : table.size() == 1 ? "One change." : table.size() + " changes.";
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part != this && !control.widget().isDisposed()) {
			ClauseReference.in(selection).ifPresent(each -> control.select(each.clauseId()));
		}
	}
}
