package org.chancery.ui.negotiation.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Shows the lines of a model in a table; all of it can be done with the keyboard. */
public final class GridControl<T> {
	private final GridModel<T> model;
	private final NatTable table;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;

	/**
	 * @param id        by which a row is known after it was changed
	 * @param attention which rows stand out
	 */
	public GridControl(Composite parent, GridModel<T> model, Function<T, String> id, Predicate<T> attention) {
		this.model = model;
		var lines = new GridLines<>(model);
		var data = new DataLayer(lines);
		data.setConfigLabelAccumulator((labels, column, row) -> label(labels, lines.getRowObject(row), attention));
		for (int i = 0; i < model.columns().size(); i++) {
			data.setColumnWidthByPosition(i, model.columns().get(i).width());
		}
		selection = new SelectionLayer(data, false);
		selection.setSelectionModel(new RowSelectionModel<>(selection, lines,
				line -> line.heading() ? "group " + line.group() : "row " + id.apply(line.row()), false));
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				stack(), false);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new RowOnlySelectionBindings());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.configure();
		table.setTheme(new GridTheme(parent));
		GridTheme.follow(table, parent);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new NatTableContentTooltip(table);
		table.addListener(SWT.KeyDown, event -> fold(event.keyCode));
		speak();
	}

	/** The control itself. */
	public NatTable control() {
		return table;
	}

	/** The model was changed. */
	public void refresh() {
		table.refresh(false);
		if (selected().isEmpty() && !model.lines().isEmpty()) {
			select(Math.max(0, Math.min(anchor(), model.lines().size() - 1)));
		}
	}

	/** The row that is selected; empty for none or a heading. */
	public Optional<T> selected() {
		return line().map(GridLine::row);
	}

	/** Selects a row, if it is shown. */
	public void select(T row) {
		int line = model.lineOf(row);
		if (line >= 0) {
			select(line);
		}
	}

	/** Something else was selected. */
	public void whenSelected(Runnable heard) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				heard.run();
			}
		});
	}

	private CompositeLayer stack() {
		var titles = new DefaultColumnHeaderDataProvider(model.columns().stream().map(GridColumn::title).toArray(String[]::new));
		var heads = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(titles), viewport, selection);
		var stack = new CompositeLayer(1, 2);
		stack.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<T>(heads, new GridSorting<>(model, this::refresh)), 0, 0);
		stack.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		return stack;
	}

	private void label(org.eclipse.nebula.widgets.nattable.layer.LabelStack labels, GridLine<T> line, Predicate<T> attention) {
		if (line != null && line.heading()) {
			labels.addLabelOnTop(GridStyles.HEADING);
		} else if (line != null && attention.test(line.row())) {
			labels.addLabelOnTop(GridStyles.ATTENTION);
		}
	}

	private void select(int line) {
		table.doCommand(new SelectRowsCommand(selection, 0, line, false, false));
		viewport.moveRowPositionIntoViewport(line);
	}

	/** Left closes the group of the line, right opens it. */
	private void fold(int key) {
		if (key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT) {
			line().filter(line -> line.group() != null).ifPresent(line -> {
				model.toggle(line, key == SWT.ARROW_RIGHT);
				table.refresh(false);
				headingOf(line.group()).ifPresent(this::select);
			});
		}
	}

	private Optional<Integer> headingOf(String group) {
		List<GridLine<T>> lines = model.lines();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).heading() && lines.get(i).group().equals(group)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private Optional<GridLine<T>> line() {
		return selection.getSelectedRowPositions().stream().map(range -> range.start)
				.filter(row -> row >= 0 && row < model.lines().size()).findFirst().map(model.lines()::get);
	}

	private int anchor() {
		return selection.getSelectionAnchor() == null ? 0 : selection.getSelectionAnchor().getRowPosition();
	}

	/** What a screen reader says: the line that is selected, with the heads of its columns. */
	private void speak() {
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = line().map(line -> spoken(line)).orElse("Table of " + model.rows().size() + " rows");
			}
		});
		whenSelected(() -> table.getAccessible().selectionChanged());
	}

	private String spoken(GridLine<T> line) {
		if (line.heading()) {
			return line.words();
		}
		var words = new StringBuilder();
		for (GridColumn<T> column : model.columns()) {
			words.append(column.title()).append(": ").append(column.text().apply(line.row())).append(". ");
		}
		return words.toString();
	}
}
