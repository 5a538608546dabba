package org.chancery.core.operation;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.Monitor;

/** One unit of the work of another monitor, with a task of its own inside. */
final class StepMonitor implements Monitor {

	private final Monitor whole;
	private int total = 1;
	private double done;

	StepMonitor(Monitor whole) {
		this.whole = whole;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
		subTask(name);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		double share = Math.min(work / total, 1 - done);
		done += share;
		whole.internalWorked(share);
	}

	@Override
	public void done() {
		internalWorked(total);
	}

	@Override
	public void subTask(String name) {
		whole.subTask(name);
	}

	@Override
	public void setTaskName(String name) {
		whole.subTask(name);
	}

	@Override
	public boolean isCanceled() {
		return whole.isCanceled();
	}

	@Override
	public void setCanceled(boolean value) {
		whole.setCanceled(value);
	}

	@Override
	public void setBlocked(Diagnostic reason) {
		whole.setBlocked(reason);
	}

	@Override
	public void clearBlocked() {
		whole.clearBlocked();
	}
}
