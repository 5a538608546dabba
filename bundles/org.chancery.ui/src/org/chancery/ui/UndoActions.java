package org.chancery.ui;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.edit.DossierSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo of the open dossier, the same in every part; their menu entries name the step. */
public final class UndoActions {
	private static final StepAction UNDO = new StepAction("Undo", CommandStack::canUndo, CommandStack::getUndoCommand,
			CommandStack::undo);
	private static final StepAction REDO = new StepAction("Redo", CommandStack::canRedo, CommandStack::getRedoCommand,
			CommandStack::redo);

	private UndoActions() {
	}

	/** Lets a part undo and redo the steps of the open dossier. To be called once, while the part is made. */
	public static void install(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), UNDO);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), REDO);
		bars.updateActionBars();
	}

	private static final class StepAction extends Action implements DossierSessions.Listener {
		private final String verb;
		private final Function<CommandStack, Boolean> possible;
		private final Function<CommandStack, Command> step;
		private final java.util.function.Consumer<CommandStack> perform;

		StepAction(String verb, Function<CommandStack, Boolean> possible, Function<CommandStack, Command> step,
				java.util.function.Consumer<CommandStack> perform) {
			super(verb);
			this.verb = verb;
			this.possible = possible;
			this.step = step;
			this.perform = perform;
			DossierSessions.get().addListener(this);
			stateChanged();
		}

		@Override
		public void run() {
			DossierSessions.get().current().ifPresent(session -> {
				session.endTyping();
				if (possible.apply(session.commandStack())) {
					perform.accept(session.commandStack());
				}
			});
		}

		@Override
		public void sessionChanged(Optional<DossierSession> session) {
			stateChanged();
		}

		@Override
		public void stateChanged() {
			CommandStack stack = DossierSessions.get().current().map(DossierSession::commandStack).orElse(null);
			boolean now = stack != null && possible.apply(stack);
			Command command = now ? step.apply(stack) : null;
			setEnabled(now);
			setText(command == null || command.getLabel() == null ? verb : verb + " " + command.getLabel());
		}
	}
}
