package org.chancery.ui.comparison.views;

import java.util.List;
import java.util.Optional;

import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangeTable;
import org.chancery.ui.comparison.model.ChangesCsv;
import org.chancery.ui.comparison.model.ChangesRequest;
import org.chancery.ui.comparison.parallel.ComparisonIcons;
import org.chancery.ui.comparison.parallel.ParallelCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;

/** Every change of the comparison in front, as a table: sorted, filtered, grouped by chapter, exported. */
public final class ChangesView extends ComparisonView {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.changes";

	static final String EXPORT = "org.chancery.ui.comparison.exportChanges";
	private static final String FILTER = "org.eclipse.ui.edit.findReplace";

	private final ChangeTable table = new ChangeTable();
	private final Action grouping = new Action("Group by Chapter", IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			table.group(isChecked());
			arranged();
		}
	};
	private ChangeTableControl control;

	@Override
	void createControls(Composite parent) {
		control = new ChangeTableControl(parent, this);
		grouping.setImageDescriptor(ComparisonIcons.descriptor("group"));
		Action filtering = action("Filter", "filter", this::filter);
		getViewSite().getActionBars().getToolBarManager().add(filtering);
		getViewSite().getActionBars().getToolBarManager().add(grouping);
		getViewSite().getActionBars().getToolBarManager().add(action("Export Changes…", "export-table", this::export));
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(FILTER, new ParallelCommand(FILTER, () -> filtering));
		var menu = new ChangesMenu(this);
		menu.fill(getViewSite().getActionBars().getMenuManager());
		MenuManager popup = new MenuManager();
		menu.fill(popup);
		control.widget().setMenu(popup.createContextMenu(control.widget()));
	}

	@Override
	void refresh(Optional<TreatyComparison> comparison) {
		table.show(comparison.map(TreatyComparison::rows).orElse(List.of()));
		setContentDescription(comparison.isEmpty() ? NONE : comparison.get().isCompared() ? words() : "Comparing…");
		control.refresh();
	}

	/** The table, for tests. */
	public ChangeTable table() {
		return table;
	}

	/** Puts the cursor into the line of fields above the changes. */
	public void filter() {
		control.filter();
	}

	/** Lets every change through. */
	public void clearFilters() {
		control.clearFilters();
	}

	/** Puts changes below their chapters, or no longer. */
	public void group() {
		grouping.setChecked(!grouping.isChecked());
		grouping.run();
	}

	/** Asks where to the changes are to be exported. */
	public void export() {
		shown().filter(TreatyComparison::isCompared).ifPresent(comparison -> {
			var request = new ChangesRequest(table.shownChanges(), table.changes(), ExportChangesWizard.readers(comparison));
			var dialog = new WizardDialog(getSite().getShell(), new ExportChangesWizard(request, comparison));
			dialog.setHelpAvailable(false);
			dialog.open();
		});
	}

	@Override
	public void setFocus() {
		control.widget().setFocus();
	}

	@Override
	void current(String clauseId) {
		control.select(clauseId);
	}

	/** Shows the lines as they are arranged now. */
	void arranged() {
		control.refresh();
		tell();
	}

	/** Says how many changes there are. */
	void tell() {
		setContentDescription(words());
	}

	/** The change of a line was selected. */
	void chosen(ChangeLine line) {
		reveal(line.row().any().id());
	}

	Action grouping() {
		return grouping;
	}

	/** What stands at the head of a column. */
	String title(ChangeColumn column) {
		return shown().map(each -> ChangesCsv.title(column, each.left().name(), each.right().name())).orElse(column.title());
	}

	private String words() {
		int all = table.size();
		int passing = table.shownChanges().size();
		return all == 0 ? "The texts say the same." : (all == 1 ? "One change." : all + " changes.")
				+ (passing == all ? "" : " The filters let " + passing + " through.");
	}

	private static Action action(String words, String icon, Runnable run) {
		return new Action(words, ComparisonIcons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
