package org.chancery.ui.comparison.views;

import java.util.function.Function;

import org.chancery.ui.comparison.model.ChangeColumn;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** What stands at the heads of the columns: the names of the texts that are compared, where it is about one. */
record ChangeTableTitles(Function<ChangeColumn, String> names) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return names.apply(ChangeColumn.values()[column]);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("columns keep their names");
	}

	@Override
	public int getColumnCount() {
		return ChangeColumn.values().length;
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
