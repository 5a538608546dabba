package org.chancery.ui.comparison.views;

import java.util.Comparator;
import java.util.List;

import org.chancery.ui.comparison.model.ChangeColumn;
import org.chancery.ui.comparison.model.ChangeTable;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Passes clicks on the heads of columns to the model, which sorts. */
final class ChangeTableSorting implements ISortModel {

	private final ChangeTable table;

	ChangeTableSorting(ChangeTable table) {
		this.table = table;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return table.sorted() == null ? List.of() : List.of(table.sorted().ordinal());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return table.sorted() != null && table.sorted().ordinal() == column;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return !isColumnIndexSorted(column) ? SortDirectionEnum.NONE
				: table.isAscending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(ChangeColumn.values()[column].order());
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return ChangeColumn.values()[column].order();
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		table.sort(direction == SortDirectionEnum.NONE ? null : ChangeColumn.values()[column], direction != SortDirectionEnum.DESC);
	}

	@Override
	public void clear() {
		table.sort(null, true);
	}
}
