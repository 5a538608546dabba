package org.chancery.ui.comparison.views;

import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangeTable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/** Gives the table widget the words of its cells; the name of a group spans its line. */
final class ChangeTableData implements IRowDataProvider<ChangeLine>, ISpanningDataProvider {

	private final ChangeTable table;

	ChangeTableData(ChangeTable table) {
		this.table = table;
	}

	@Override
	public Object getDataValue(int column, int row) {
		ChangeLine line = table.lines().get(row);
		if (!line.isGroup()) {
			return ChangeColumn.values()[column].words(line);
		}
		String sign = table.isClosed(line) ? "▸ " : "▾ ";
		String name = line.chapter().isEmpty() ? "Outside chapters" : line.chapter();
		return sign + name + " (" + line.count() + ")";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("changes are not edited in the table");
	}

	@Override
	public DataCell getCellByPosition(int column, int row) {
		ChangeLine line = getRowObject(row);
		return line != null && line.isGroup() ? new DataCell(0, row, getColumnCount(), 1) : new DataCell(column, row);
	}

	@Override
	public int getColumnCount() {
		return ChangeColumn.values().length;
	}

	@Override
	public int getRowCount() {
		return table.lines().size();
	}

	@Override
	public ChangeLine getRowObject(int row) {
		return row < 0 || row >= table.lines().size() ? null : table.lines().get(row);
	}

	@Override
	public int indexOfRowObject(ChangeLine line) {
		return table.lines().indexOf(line);
	}
}
