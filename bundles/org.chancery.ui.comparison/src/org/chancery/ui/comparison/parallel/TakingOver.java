package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;

/** Takes words over. */
final class TakingOver {
	TakingOver(ParallelTextViewer viewer) {
	}

	void take(ParallelRow row, ParallelColumn from) {
	}
}
