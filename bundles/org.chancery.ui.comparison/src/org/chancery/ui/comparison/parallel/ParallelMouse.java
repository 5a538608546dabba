package org.chancery.ui.comparison.parallel;

import java.util.function.IntConsumer;

import org.chancery.ui.comparison.model.ParallelColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** What the mouse does in a parallel text: chooses a row, selects words, moves the line between columns, scrolls. */
final class ParallelMouse {

	private static final int NEAR = 3;

	private final ParallelCanvas view;
	private final IntConsumer opened;
	private ParallelColumn dragged;
	private boolean selecting;

	/** @param opened told of a row that was clicked twice */
	ParallelMouse(ParallelCanvas view, IntConsumer opened) {
		this.view = view;
		this.opened = opened;
	}

	void install() {
		Canvas canvas = view.control();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, event -> {
			dragged = null;
			selecting = false;
		});
		canvas.addListener(SWT.MouseDoubleClick, event -> opened.accept(view.current()));
		canvas.addListener(SWT.MouseVerticalWheel, event -> {
			view.by(-event.count * view.lineHeight());
			event.doit = false;
		});
	}

	private void down(Event event) {
		view.control().setFocus();
		dragged = event.button == 1 ? view.plan().edge(event.x, NEAR) : null;
		RowPlace place = view.place(event.x, event.y);
		if (dragged != null || place == null) {
			return;
		}
		if (event.button == 1) {
			view.selection().begin(place);
			selecting = true;
		}
		view.go(place.row());
	}

	private void move(Event event) {
		Canvas canvas = view.control();
		if (dragged != null) {
			view.plan().drag(dragged, event.x);
			view.relay();
		} else if (selecting) {
			RowPlace place = view.place(event.x, event.y);
			if (place != null) {
				view.selection().reach(place);
				canvas.redraw();
			}
			if (event.y < 0 || event.y > view.window()) {
				view.by(event.y < 0 ? -view.lineHeight() : view.lineHeight());
			}
		} else {
			boolean edge = view.plan().edge(event.x, NEAR) != null;
			canvas.setCursor(edge ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
		}
	}
}
