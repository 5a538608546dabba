package org.chancery.ui.negotiation.grid;

import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Lets the heads of a table sort its model. */
final class GridSorting<T> implements ISortModel {
	private final GridModel<T> model;
	private final Runnable sorted;

	/** @param sorted what to do after the order has changed */
	GridSorting(GridModel<T> model, Runnable sorted) {
		this.model = model;
		this.sorted = sorted;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return model.sortedBy() < 0 ? List.of() : List.of(model.sortedBy());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return model.sortedBy() == column;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return !isColumnIndexSorted(column) ? SortDirectionEnum.NONE
				: model.descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(model.columns().get(column).order());
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return model.columns().get(column).order();
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		model.sort(direction == SortDirectionEnum.NONE ? -1 : column, direction == SortDirectionEnum.DESC);
		sorted.run();
	}

	@Override
	public void clear() {
		model.sort(-1, false);
	}
}
