package org.chancery.ui.comparison.views;

import java.util.EnumMap;
import java.util.Map;

import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangeTable;
import org.chancery.ui.comparison.parallel.Appearance;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The table widget: heads that sort on a click, a line of fields that filter, lines that open what they are about. */
final class ChangeTableControl {

	private static final int FILTER_ROW = 1;

	private final ChangesView view;
	private final ChangeTable table;
	private final NatTable widget;
	private final ChangeTableData data;
	private final SelectionLayer selection;

	ChangeTableControl(Composite parent, ChangesView view) {
		this.view = view;
		table = view.table();
		data = new ChangeTableData(table);
		DataLayer body = new SpanningDataLayer(data);
		for (ChangeColumn column : ChangeColumn.values()) {
			body.setDefaultColumnWidthByPosition(column.ordinal(), column.width());
		}
		for (ChangeColumn wide : new ChangeColumn[] { ChangeColumn.REASONS, ChangeColumn.LEFT, ChangeColumn.RIGHT }) {
			body.setColumnPercentageSizing(wide.ordinal(), true);
		}
		selection = new SelectionLayer(body, false);
		selection.setSelectionModel(new RowSelectionModel<>(selection, data, line -> line.chapter() + line.place() + line.isGroup(), false));
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		ViewportLayer viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		ConfigRegistry registry = new ConfigRegistry();
		FilterRowHeaderComposite<ChangeLine> heads = heads(viewport, registry);
		CompositeLayer grid = new CompositeLayer(1, 2);
		grid.setChildLayer(GridRegion.COLUMN_HEADER, heads, 0, 0);
		grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		grid.addConfiguration(new DefaultEditConfiguration());
		widget = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, grid, false);
		widget.setConfigRegistry(registry);
		var style = new ChangeTableStyle(widget, table);
		body.setConfigLabelAccumulator(style);
		widget.addConfiguration(new DefaultNatTableStyleConfiguration());
		widget.addConfiguration(style);
		widget.addConfiguration(style.fields());
		widget.addConfiguration(style.selection());
		widget.addConfiguration(new RowOnlySelectionBindings());
		widget.addConfiguration(new SingleClickSortConfiguration());
		Appearance.follow(widget, () -> {
			style.configureRegistry(registry);
			style.selection().configureRegistry(registry);
			refresh();
		});
		widget.configure();
		new NatTableContentTooltip(widget, GridRegion.BODY);
		selection.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent) {
				choose();
			}
		});
		widget.addListener(SWT.MouseDoubleClick, event -> go());
		widget.addListener(SWT.KeyDown, this::pressed);
	}

	NatTable widget() {
		return widget;
	}

	/** Shows what the model has now. */
	void refresh() {
		widget.refresh();
	}

	/** Selects the line of a clause without telling of it. */
	void select(String clauseId) {
		for (int row = 0; row < table.lines().size(); row++) {
			ChangeLine line = table.lines().get(row);
			if (!line.isGroup() && line.row().isOf(clauseId) && !selection.isRowPositionSelected(row)) {
				selection.selectRow(0, row, false, false);
				widget.doCommand(new ShowRowInViewportCommand(row));
				return;
			}
		}
	}

	/** Puts the cursor into the field that filters the column in which it is most often wanted. */
	void filter() {
		ILayerCell field = widget.getCellByPosition(ChangeColumn.REASONS.ordinal(), FILTER_ROW);
		widget.setFocus();
		if (field != null) {
			widget.doCommand(new EditCellCommand(widget, widget.getConfigRegistry(), field));
		}
	}

	void clearFilters() {
		widget.doCommand(new ClearAllFiltersCommand());
	}

	private FilterRowHeaderComposite<ChangeLine> heads(ILayer viewport, ConfigRegistry registry) {
		IDataProvider titles = new ChangeTableTitles(view::title);
		ILayer header = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(titles), viewport, selection);
		ILayer sorting = new SortHeaderLayer<ChangeLine>(header, new ChangeTableSorting(table), false);
		var fields = new FilterRowDataLayer<ChangeLine>(this::filter, sorting, titles, registry, false);
		return new FilterRowHeaderComposite<>(sorting, fields);
	}

	private void filter(Map<Integer, Object> fields) {
		Map<ChangeColumn, String> wanted = new EnumMap<>(ChangeColumn.class);
		fields.forEach((column, words) -> wanted.put(ChangeColumn.values()[column], String.valueOf(words)));
		table.filter(wanted);
		view.tell();
	}

	private void choose() {
		ChangeLine line = current();
		if (line != null && !line.isGroup()) {
			view.chosen(line);
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go();
		}
	}

	/** Opens or closes a group, or goes to a change. */
	private void go() {
		ChangeLine line = current();
		if (line != null && line.isGroup()) {
			table.toggle(line);
			refresh();
		} else if (line != null) {
			view.goToText();
		}
	}

	private ChangeLine current() {
		int[] rows = selection.getFullySelectedRowPositions();
		return rows.length == 0 ? null : data.getRowObject(rows[0]);
	}
}
