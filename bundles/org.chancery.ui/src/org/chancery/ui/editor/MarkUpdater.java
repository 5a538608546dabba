package org.chancery.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.chancery.ui.editor.model.Row;
import org.chancery.ui.editor.model.WordMarks;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Computes the marks of rows beside the display thread. What is asked for again before it is done counts once. */
final class MarkUpdater {

	private static final int DELAY = 40;

	private final Control control;
	private final BiConsumer<Row, WordMarks> ready;
	private final Map<Row.Key, Row> waiting = new LinkedHashMap<>();
	private final Job job = Job.createSystem("Marking differences", this::run);

	/** @param ready told on the display thread, with the row as it was when it was asked for */
	MarkUpdater(Control control, BiConsumer<Row, WordMarks> ready) {
		this.control = control;
		this.ready = ready;
		control.addDisposeListener(event -> job.cancel());
	}

	void request(Row row) {
		synchronized (waiting) {
			waiting.put(row.key(), row);
		}
		job.schedule(DELAY);
	}

	private IStatus run(IProgressMonitor monitor) {
		Map<Row, WordMarks> marks = new LinkedHashMap<>();
		for (Row row = next(); row != null && !monitor.isCanceled(); row = next()) {
			marks.put(row, row.lower().present() && row.upper().present()
					? WordMarks.between(row.lower().prose(), row.upper().prose()) : WordMarks.NONE);
		}
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					marks.forEach(ready);
				}
			});
		}
		return Status.OK_STATUS;
	}

	private Row next() {
		synchronized (waiting) {
			var entries = waiting.values().iterator();
			if (!entries.hasNext()) {
				return null;
			}
			Row row = entries.next();
			entries.remove();
			return row;
		}
	}
}
