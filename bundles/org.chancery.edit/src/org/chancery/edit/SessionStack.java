package org.chancery.edit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The steps of a session; tells what each of them changed when it is made, undone and redone. */
final class SessionStack extends BasicCommandStack {

	private final ChangeRecorder recorder;
	private final Consumer<SessionChange> heard;
	private final Typing typing;
	private boolean running;

	/** @param clock nanoseconds, for the pauses in typing */
	SessionStack(ChangeRecorder recorder, Consumer<SessionChange> heard, LongSupplier clock) {
		this.recorder = recorder;
		this.heard = heard;
		this.typing = new Typing(clock);
	}

	/** Makes a change as one step. */
	void run(String label, Runnable change) {
		if (running) {
			change.run();
			return;
		}
		typing.end();
		push(label, recorded(change));
	}

	/** Makes a change that may join the step before it. */
	void type(String label, Object place, String typed, Runnable change) {
		if (running) {
			change.run();
			return;
		}
		List<ChangeStep> steps = recorded(change);
		boolean joins = typing.joins(place, typed) && isSaveNeeded() && !canRedo();
		if (joins && getUndoCommand() instanceof RecordedChange before) {
			before.append(steps);
			notifyListeners();
			tell(steps);
		} else {
			push(label, steps);
		}
	}

	void endTyping() {
		typing.end();
	}

	/** Nothing that was done can be undone any longer. */
	void forget() {
		typing.end();
		flush();
		// For the inherited class: the state that was saved cannot be reached again.
		saveIndex = -2;
	}

	@Override
	public void execute(Command command) {
		if (running) {
			command.execute();
			return;
		}
		typing.end();
		tell(recorded(() -> super.execute(command)));
	}

	@Override
	public void undo() {
		typing.end();
		tell(recorded(super::undo));
	}

	@Override
	public void redo() {
		typing.end();
		tell(recorded(super::redo));
	}

	private void push(String label, List<ChangeStep> steps) {
		if (!steps.isEmpty()) {
			super.execute(new RecordedChange(label, steps));
			tell(steps);
		}
	}

	private List<ChangeStep> recorded(Runnable change) {
		running = true;
		try {
			return recorder.record(change);
		} finally {
			running = false;
		}
	}

	private void tell(List<ChangeStep> steps) {
		heard.accept(ChangeReading.of(steps));
	}
}
