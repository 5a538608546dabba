package org.chancery.ui.comparison.review;

import org.chancery.edit.DossierSession;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.review.model.Decisions;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Undo and redo while the review is in front: the decisions, and the step that took them into the dossier as long as it is
 * the last one there and was made after them.
 */
final class ReviewUndo {

	private final ReviewView view;
	private final Action undo = action("Undo", false);
	private final Action redo = action("Redo", true);
	private boolean takenLast;

	ReviewUndo(ReviewView view) {
		this.view = view;
	}

	void install(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	/** Something was decided. */
	void decided() {
		takenLast = false;
		view.refresh();
	}

	/** The decisions were taken into the dossier. */
	void taken() {
		takenLast = true;
		view.refresh();
		// the editor took the focus with what it shows anew
		view.getSite().getPage().activate(view);
	}

	/** Says what can be undone now. */
	void update() {
		Decisions decisions = view.model().map(ReviewModel::decisions).orElse(null);
		undo.setEnabled(step(false) || decisions != null && decisions.canUndo());
		undo.setText(step(false) ? "Undo " + ReviewJobs.STEP : "Undo decision");
		redo.setEnabled(step(true) || decisions != null && decisions.canRedo());
		redo.setText(step(true) ? "Redo " + ReviewJobs.STEP : "Redo decision");
	}

	private Action action(String words, boolean again) {
		return new Action(words) {
			@Override
			public void run() {
				perform(again);
				view.refresh();
			}
		};
	}

	private void perform(boolean again) {
		if (step(again)) {
			CommandStack stack = stack();
			if (again) {
				stack.redo();
			} else {
				stack.undo();
			}
			return;
		}
		Decisions decisions = view.model().map(ReviewModel::decisions).orElse(null);
		if (decisions != null && (again ? decisions.canRedo() : decisions.canUndo())) {
			if (again) {
				decisions.redo();
			} else {
				decisions.undo();
			}
			takenLast = false;
		}
	}

	private boolean step(boolean again) {
		CommandStack stack = stack();
		if (!takenLast || stack == null || !(again ? stack.canRedo() : stack.canUndo())) {
			return false;
		}
		return ReviewJobs.STEP.equals((again ? stack.getRedoCommand() : stack.getUndoCommand()).getLabel());
	}

	private static CommandStack stack() {
		return DossierSessions.get().current().map(DossierSession::commandStack).orElse(null);
	}
}
