package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.CellText;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The words of one cell, wrapped.
 *
 * @param indent where the words begin, from the left of the column
 * @param label  where the number begins that stands beside them
 */
record CellLayout(CellText text, TextLayout layout, int indent, int label) {

	int height() {
		return layout.getBounds().height;
	}

	void dispose() {
		layout.dispose();
	}
}
