package org.chancery.ui.comparison.review;

import java.util.List;

import org.chancery.ui.Icons;
import org.chancery.ui.comparison.review.model.ReviewColumn;
import org.chancery.ui.comparison.review.model.ReviewLine;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.editor.EditorColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The table of changes: one line each, several to be selected at once. */
final class ReviewTable implements ILazyContentProvider {

	private final TableViewer viewer;
	private final EditorColors colors;
	private final Runnable chosen;
	private List<ReviewLine> lines = List.of();
	private ReviewModel model;

	/** @param chosen called when other changes are selected */
	ReviewTable(Composite parent, Runnable chosen) {
		this.chosen = chosen;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
		table().setHeaderVisible(true);
		table().addListener(SWT.Selection, event -> chosen.run());
		colors = new EditorColors(table());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(this);
		for (ReviewColumn column : ReviewColumn.values()) {
			TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
			shown.getColumn().setText(column.title());
			shown.getColumn().setWidth(column.width());
			shown.getColumn().setMoveable(true);
			shown.setLabelProvider(new Labels(column));
		}
	}

	TableViewer viewer() {
		return viewer;
	}

	Table table() {
		return viewer.getTable();
	}

	/** Shows the changes of a review that its filters let through. */
	void show(ReviewModel shown) {
		List<?> before = selected();
		model = shown;
		lines = shown == null ? List.of() : shown.shown();
		viewer.setInput(shown);
		viewer.setItemCount(lines.size());
		viewer.refresh();
		table().setSelection(before.stream().mapToInt(lines::indexOf).filter(index -> index >= 0).toArray());
	}

	/** The changes that are selected, in their order. */
	List<ReviewLine> selected() {
		return java.util.Arrays.stream(table().getSelectionIndices()).filter(index -> index < lines.size()).sorted().mapToObj(lines::get).toList();
	}

	/** Selects the change below or above the one that is. Returns whether there is one. */
	boolean step(int by) {
		int next = table().getSelectionIndex() < 0 ? by > 0 ? 0 : lines.size() - 1 : table().getSelectionIndex() + by;
		if (next < 0 || next >= lines.size()) {
			return false;
		}
		select(next);
		return true;
	}

	/** Selects the line of that place. */
	void select(int index) {
		table().setSelection(index);
		table().showSelection();
		chosen.run();
	}

	@Override
	public void updateElement(int index) {
		if (index < lines.size()) {
			viewer.replace(lines.get(index), index);
		}
	}

	private final class Labels extends ColumnLabelProvider {

		private final ReviewColumn column;

		Labels(ReviewColumn column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			ReviewLine line = (ReviewLine) element;
			return column.words(line, model.decision(line));
		}

		@Override
		public Image getImage(Object element) {
			ReviewLine line = (ReviewLine) element;
			return column != ReviewColumn.MARK ? null : Icons.image(line.isComment() ? "report" : line.change().declared() ? "note" : "doubt");
		}

		@Override
		public Font getFont(Object element) {
			boolean loud = column == ReviewColumn.MARK && !((ReviewLine) element).change().declared();
			return loud ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}

		@Override
		public Color getForeground(Object element) {
			ReviewLine line = (ReviewLine) element;
			return line.substantive() || line.isComment() ? null : colors.faint();
		}
	}
}
