package org.chancery.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;

/** A change that has been made and recorded. */
final class RecordedChange extends AbstractCommand {

	private final List<ChangeStep> steps;

	RecordedChange(String label, List<ChangeStep> steps) {
		super(label);
		this.steps = new ArrayList<>(steps);
	}

	/** Further steps that are undone together with these. */
	void append(List<ChangeStep> more) {
		steps.addAll(more);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// What it stands for has happened already.
	}

	@Override
	public void undo() {
		steps.reversed().forEach(ChangeStep::undo);
	}

	@Override
	public void redo() {
		steps.forEach(ChangeStep::redo);
	}
}
