package org.chancery.ui.comparison.parallel;

import java.util.List;
import java.util.function.IntConsumer;

import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.ParallelScroll;
import org.chancery.ui.comparison.model.ParallelText;
import org.chancery.ui.comparison.model.RowHeights;
import org.chancery.ui.editor.EditorColors;
import org.chancery.ui.editor.EditorFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The columns of a parallel text in one widget: counterparts stand at one height and scroll together by construction.
 * Only the rows in sight are laid out.
 */
final class ParallelCanvas {

	private final Canvas canvas;
	private final ColumnPlan plan = new ColumnPlan();
	private final EditorFonts fonts;
	private final EditorColors colors;
	private final RowLayouts layouts;
	private final ParallelPainter painter;
	private final ParallelScroll scroll = new ParallelScroll();
	private final TextSelection selection = new TextSelection();
	private ParallelText text = ParallelText.EMPTY;
	private int current = -1;
	private IntConsumer moved = row -> {
	};
	private Runnable scrolled = () -> {
	};

	ParallelCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		Appearance.follow(canvas, this::restyle);
		fonts = new EditorFonts(canvas);
		colors = new EditorColors(canvas);
		layouts = new RowLayouts(canvas, plan, colors, fonts);
		painter = new ParallelPainter(canvas, plan, colors, fonts);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		bar().addListener(SWT.Selection, event -> jump(bar().getSelection()));
	}

	Canvas control() {
		return canvas;
	}

	EditorColors colors() {
		return colors;
	}

	ColumnPlan plan() {
		return plan;
	}

	ParallelText text() {
		return text;
	}

	TextSelection selection() {
		return selection;
	}

	ParallelScroll scroll() {
		return scroll;
	}

	int lineHeight() {
		return layouts.lineHeight();
	}

	/** Told of the row that became the current one. */
	void onMoved(IntConsumer listener) {
		moved = listener;
	}

	/** Told when other rows are in sight. */
	void onScrolled(Runnable listener) {
		scrolled = listener;
	}

	/** Shows rows. The clause that is on top stays there, and the current one stays current, if they are still shown. */
	void show(ParallelText shown, List<ParallelColumn> columns) {
		String top = scroll.row() < text.rows().size() ? text.rows().get(scroll.row()).any().id() : null;
		String at = current >= 0 && current < text.rows().size() ? text.rows().get(current).any().id() : null;
		int above = scroll.above();
		text = shown;
		plan.columns(columns);
		selection.clear();
		layOut();
		current = at == null ? -1 : text.rowOf(at);
		int row = top == null ? -1 : text.rowOf(top);
		scroll.show(Math.max(0, row < 0 ? Math.min(scroll.row(), text.rows().size() - 1) : row), row < 0 ? 0 : -above, window());
		update();
	}

	/** The current row; -1 if there is none. */
	int current() {
		return current;
	}

	/** Makes a row the current one and brings it into sight. */
	void go(int row) {
		if (row < 0 || row >= text.rows().size()) {
			return;
		}
		current = row;
		RowLayout layout = layout(row);
		scroll.heights().set(row, layout.height());
		long y = scroll.y(row);
		if (y < 0 || y + Math.min(layout.height(), window() / 2) > window()) {
			scroll.show(row, Math.min(window() / 4, Math.max(0, (window() - layout.height()) / 2)), window());
		}
		update();
		moved.accept(row);
	}

	/** Scrolls by pixels. */
	void by(int pixels) {
		scroll.by(pixels, window());
		update();
	}

	/** Scrolls to a height of the whole text. */
	void jump(long position) {
		scroll.to(position, window());
		update();
	}

	void zoom(int points) {
		fonts.zoom(points);
		restyle();
	}

	private void restyle() {
		layouts.measure();
		relay();
	}

	/** Lays everything out anew, with the same row on top. */
	void relay() {
		int top = scroll.row();
		layOut();
		scroll.show(Math.max(0, Math.min(top, text.rows().size() - 1)), 0, window());
		update();
	}

	/** The place of the words that is nearest to a point of the canvas; null if there is no text. */
	RowPlace place(int x, int y) {
		int row = scroll.row();
		int top = -scroll.above();
		while (row < text.rows().size() && top + layout(row).height() <= y) {
			top += layout(row).height();
			row++;
		}
		if (row >= text.rows().size()) {
			return null;
		}
		ParallelColumn column = plan.at(x);
		CellLayout cell = layout(row).cells().get(column);
		if (cell == null) {
			return new RowPlace(row, column, 0);
		}
		int[] trailing = new int[1];
		int offset = cell.layout().getOffset(x - plan.strip(column).x() - cell.indent(), y - top - layout(row).top(), trailing);
		return new RowPlace(row, column, offset + trailing[0]);
	}

	int window() {
		return Math.max(1, canvas.getClientArea().height);
	}

	/** Where a row stands in the canvas, and how high it is, once it has been in sight. */
	Point bounds(int row) {
		return new Point((int) scroll.y(row), layout(row).height());
	}

	void update() {
		ScrollBar bar = bar();
		int total = (int) Math.min(Integer.MAX_VALUE, Math.max(1, scroll.heights().total()));
		int thumb = Math.min(window(), total);
		bar.setValues((int) scroll.position(), 0, total, thumb, layouts.lineHeight(), Math.max(1, window() - layouts.lineHeight()));
		canvas.redraw();
		scrolled.run();
	}

	private RowLayout layout(int row) {
		return layouts.of(row, text.rows().get(row), text.filter());
	}

	private void layOut() {
		layouts.clear();
		plan.width(canvas.getClientArea().width);
		List<ParallelRow> rows = text.rows();
		int[] estimates = new int[rows.size()];
		for (int row = 0; row < estimates.length; row++) {
			estimates[row] = layouts.estimate(row, rows.get(row));
		}
		scroll.rows(new RowHeights(estimates), row -> layout(row).height());
	}

	private void resized() {
		if (plan.width(canvas.getClientArea().width)) {
			relay();
		} else {
			by(0);
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(event.x, event.y, event.width, event.height);
		int y = -scroll.above();
		for (int row = scroll.row(); row < text.rows().size() && y < event.y + event.height; row++) {
			RowLayout layout = layout(row);
			if (y + layout.height() >= event.y) {
				painter.row(gc, text.rows().get(row), layout, y, row == current, text.filter(), selection, row);
			}
			scroll.heights().set(row, layout.height());
			y += layout.height();
		}
		if (text != ParallelText.EMPTY) {
			painter.sentence(gc, text.emptiness());
		}
		painter.edges(gc, canvas.getClientArea().height);
	}

	private ScrollBar bar() {
		return canvas.getVerticalBar();
	}
}
