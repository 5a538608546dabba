package org.chancery.ui.comparison.views;

import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangeTable;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** Gives the table widget the words of its cells. */
final class ChangeTableData implements IRowDataProvider<ChangeLine> {

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
