package org.chancery.ui.negotiation.grid;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** Gives a table the lines of its model. */
final class GridLines<T> implements IRowDataProvider<GridLine<T>> {
	private final GridModel<T> model;

	GridLines(GridModel<T> model) {
		this.model = model;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return row < model.lines().size() ? model.text(row, column) : "";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("records are edited in forms");
	}

	@Override
	public int getColumnCount() {
		return model.columns().size();
	}

	@Override
	public int getRowCount() {
		return model.lines().size();
	}

	@Override
	public GridLine<T> getRowObject(int row) {
		return row >= 0 && row < model.lines().size() ? model.lines().get(row) : null;
	}

	@Override
	public int indexOfRowObject(GridLine<T> line) {
		return model.lines().indexOf(line);
	}
}
