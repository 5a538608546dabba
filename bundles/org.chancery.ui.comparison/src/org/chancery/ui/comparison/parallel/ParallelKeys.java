package org.chancery.ui.comparison.parallel;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** What the keys do in a parallel text that are not commands: up and down by clauses, pages, beginning and end. */
final class ParallelKeys {

	private final ParallelCanvas view;
	private final IntConsumer opened;

	/** @param opened told of the row on which Enter was pressed */
	ParallelKeys(ParallelCanvas view, IntConsumer opened) {
		this.view = view;
		this.opened = opened;
	}

	void install() {
		Canvas canvas = view.control();
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void pressed(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.CTRL) != 0) {
			return;
		}
		boolean control = (event.stateMask & SWT.CTRL) != 0;
		int page = Math.max(view.lineHeight(), view.window() - 2 * view.lineHeight());
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> step(1, control);
		case SWT.ARROW_UP -> step(-1, control);
		case SWT.PAGE_DOWN -> page(page);
		case SWT.PAGE_UP -> page(-page);
		case SWT.HOME -> view.go(0);
		case SWT.END -> view.go(view.text().rows().size() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> opened.accept(view.current());
		default -> {
			// Others are commands, or nothing.
		}
		}
	}

	/** Through a clause that is higher than the window by lines, else to the next clause; with Ctrl only scrolls. */
	private void step(int by, boolean scrollOnly) {
		int row = view.current();
		if (scrollOnly) {
			view.by(by * view.lineHeight());
			return;
		}
		if (row < 0) {
			view.go(view.scroll().row());
			return;
		}
		var bounds = view.bounds(row);
		boolean more = by > 0 ? bounds.x < view.window() && bounds.x + bounds.y > view.window()
				: bounds.x < 0 && bounds.x + bounds.y > 0;
		if (more) {
			view.by(by * view.lineHeight());
		} else {
			view.go(row + by);
		}
	}

	private void page(int pixels) {
		view.by(pixels);
		RowPlace place = view.place(0, view.window() / 3);
		if (place != null) {
			view.go(place.row());
		}
	}
}
