package org.chancery.ui.comparison.parallel;

import java.util.EnumMap;
import java.util.Map;

import org.chancery.ui.comparison.model.ParallelColumn;

/**
 * One row laid out for the width that its columns have now.
 *
 * @param cells  what each column shows; none where a column has no such clause
 * @param top    where the words begin, below the space above and the caption
 * @param height of the row, with the space above
 */
record RowLayout(Map<ParallelColumn, CellLayout> cells, int top, int height) {

	RowLayout {
		cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
	}

	void dispose() {
		cells.values().forEach(CellLayout::dispose);
	}
}
