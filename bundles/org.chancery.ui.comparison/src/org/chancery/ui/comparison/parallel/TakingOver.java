package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.TakeOverRow;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.jobs.Background;
import org.eclipse.jface.dialogs.MessageDialog;

/** Takes the current clause over, and asks before words become readable for more people. */
final class TakingOver {

	private final ParallelTextViewer viewer;

	TakingOver(ParallelTextViewer viewer) {
		this.viewer = viewer;
	}

	void take(ParallelRow row, ParallelColumn from) {
		var take = new TakeOverRow(viewer.comparison(), row, from);
		String question = take.question();
		if (question.isEmpty() || agreed(question)) {
			Background.attempt("Take over", monitor -> take.perform());
		}
	}

	/** Enter alone says no: what has become readable cannot be made secret again. */
	private boolean agreed(String question) {
		return new MessageDialog(viewer.getControl().getShell(), "Take over", null, question, MessageDialog.WARNING, 1, "Take &Over",
				"Cancel").open() == 0;
	}
}
