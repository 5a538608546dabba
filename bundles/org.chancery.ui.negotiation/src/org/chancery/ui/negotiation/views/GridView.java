package org.chancery.ui.negotiation.views;

import java.util.List;
import java.util.Optional;
import org.chancery.ui.Commands;
import org.chancery.ui.negotiation.grid.GridBar;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.grid.GridControl;
import org.chancery.ui.negotiation.grid.GridModel;
import org.chancery.ui.negotiation.model.NegotiationModel;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;

/** A view that is one table. Enter edits what is selected, Insert adds, Delete deletes, F3 leads to the clause. */
public abstract class GridView<T> extends NegotiationView implements Searchable {
	private final RecordSelections selections = new RecordSelections();
	private final String title;
	private final String adding;
	private Composite body;
	private GridModel<T> model;
	private GridControl<T> grid;
	private GridBar<T> bar;
	/** Id of the record to select once it is shown; null for none. */
	private String wanted;

	/** @param adding the command that Insert runs */
	GridView(String title, String adding) {
		this.title = title;
		this.adding = adding;
	}

	/** The columns as they are now. */
	abstract List<GridColumn<T>> columns();

	/** The rows as they stand now. */
	abstract List<T> rows(NegotiationModel negotiation);

	/** Which record a row is, and which clause it is about. */
	abstract RecordReference reference(T row);

	/** What the view says above its table; empty for nothing. */
	abstract String summary(NegotiationModel negotiation, List<T> rows);

	/** What the heading of a group says of its rows. */
	String groupSummary(List<T> rows) {
		return "";
	}

	/** Whether a row stands out. */
	boolean attention(T row) {
		return false;
	}

	@Override
	final void createControls(Composite parent) {
		body = parent;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		getSite().setSelectionProvider(selections);
		createGrid(parent);
	}

	private void createGrid(Composite parent) {
		model = new GridModel<>(columns(), this::groupSummary);
		bar = new GridBar<>(parent, model, () -> grid.refresh(), this::setFocus);
		grid = new GridControl<>(parent, model, row -> key(reference(row)), this::attention);
		grid.whenSelected(this::tell);
		grid.control().addListener(SWT.KeyDown, this::pressed);
		grid.control().addListener(SWT.MouseDoubleClick, event -> run("org.chancery.ui.negotiation.editRecord"));
		MenuManager menu = new MenuManager();
		grid.control().setMenu(menu.createContextMenu(grid.control()));
		getSite().registerContextMenu("org.chancery.ui.negotiation.records", menu, selections);
	}

	/** Other parties, other columns. */
	private void renewColumns() {
		List<String> titles = columns().stream().map(GridColumn::title).toList();
		if (!titles.equals(model.columns().stream().map(GridColumn::title).toList())) {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			createGrid(body);
			body.layout();
		}
	}

	@Override
	final void refresh(Optional<NegotiationModel> negotiation) {
		List<T> rows = negotiation.map(this::rows).orElse(List.of());
		renewColumns();
		model.show(rows);
		grid.refresh();
		setContentDescription(negotiation.map(each -> rows.isEmpty() ? nothing() : summary(each, rows)).orElse("No dossier is open."));
		setPartName(rows.isEmpty() ? title : title + " (" + rows.size() + ")");
		if (wanted != null && negotiation.isPresent()) {
			reveal(wanted);
			wanted = null;
		}
		tell();
	}

	/** What the view says while it has no rows: how to make one. */
	String nothing() {
		try {
			String name = getSite().getService(ICommandService.class).getCommand(adding).getName();
			return "Nothing here yet. Insert leads to “" + name + "”.";
		} catch (NotDefinedException e) {
			return "Nothing here yet.";
		}
	}

	/** Selects a record in whichever table of a page shows it, as soon as it does. */
	public static void revealSoon(IWorkbenchPage page, String recordId) {
		for (IViewReference each : page.getViewReferences()) {
			if (each.getView(false) instanceof GridView<?> table) {
				table.wanted = recordId;
				table.refreshSoon();
			}
		}
	}

	@Override
	public void setFocus() {
		grid.control().setFocus();
	}

	@Override
	public final void find() {
		bar.focus();
	}

	/** Selects the row of a record or clause. */
	public final void reveal(String id) {
		model.rows().stream().filter(row -> id.equals(reference(row).recordId()) || id.equals(reference(row).clauseId())).findFirst()
				.ifPresent(grid::select);
	}

	private void tell() {
		selections.setSelection(grid.selected().map(row -> new StructuredSelection(reference(row))).orElse(StructuredSelection.EMPTY));
	}

	private void pressed(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> run("org.chancery.ui.negotiation.editRecord");
		case SWT.INSERT -> run(adding);
		case SWT.DEL -> run("org.chancery.ui.negotiation.deleteRecord");
		default -> {
			// The table's own keys.
		}
		}
	}

	private void run(String command) {
		Commands.run(getSite(), command);
	}

	private static String key(RecordReference reference) {
		return reference.recordId() + " " + reference.clauseId();
	}
}
