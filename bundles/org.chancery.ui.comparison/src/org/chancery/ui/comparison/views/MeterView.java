package org.chancery.ui.comparison.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.comparison.model.MeterModel;
import org.chancery.ui.editor.EditorColors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** How far the texts of the comparison in front are apart: the whole treaty, and each chapter. */
public final class MeterView extends ComparisonView {

	/** Id of the view in {@code plugin.xml}. */
	public static final String ID = "org.chancery.ui.comparison.meter";

	private static final int BAR_COLUMN = 1;

	private TableViewer viewer;
	private EditorColors colors;

	@Override
	void createControls(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		colors = new EditorColors(viewer.getTable());
		column(layout, "Chapter", 36, MeterModel.Reading::name);
		column(layout, "Apart", 28, reading -> "");
		column(layout, "Kinds", 36, MeterView::classes);
		viewer.getTable().addListener(SWT.PaintItem, this::paint);
	}

	@Override
	void refresh(Optional<TreatyComparison> comparison) {
		List<MeterModel.Reading> readings = comparison.map(each -> MeterModel.of(each.rows())).orElse(List.of());
		setContentDescription(comparison.isEmpty() ? NONE
				: comparison.get().isCompared() ? total(readings.getFirst()) : "Comparing…");
		viewer.setInput(readings);
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	private static String total(MeterModel.Reading all) {
		return all.substantive() + " of " + all.clauses() + " clauses differ in substance, " + all.editorial() + " in form.";
	}

	private static String classes(MeterModel.Reading reading) {
		return reading.classes().entrySet().stream().map(each -> each.getValue() + " × " + each.getKey()).collect(Collectors.joining(", "));
	}

	private void column(TableColumnLayout layout, String title, int weight, java.util.function.Function<MeterModel.Reading, String> words) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return words.apply((MeterModel.Reading) element);
			}

			@Override
			public String getToolTipText(Object element) {
				MeterModel.Reading reading = (MeterModel.Reading) element;
				return reading.name() + ": " + total(reading) + (reading.classes().isEmpty() ? "" : " " + classes(reading));
			}
		});
	}

	/** A bar for what differs in substance, a lighter one behind it for what differs at all, and the number. */
	private void paint(Event event) {
		if (event.index == BAR_COLUMN && ((TableItem) event.item).getData() instanceof MeterModel.Reading reading) {
			Rectangle cell = ((TableItem) event.item).getBounds(BAR_COLUMN);
			GC gc = event.gc;
			int room = Math.max(0, cell.width - 54);
			int top = cell.y + 3;
			int height = Math.max(4, cell.height - 6);
			gc.setBackground(colors.line());
			gc.fillRectangle(cell.x + 4, top, room, height);
			gc.setBackground(colors.removedBackground());
			gc.fillRectangle(cell.x + 4, top, (int) Math.ceil(room * reading.anyShare()), height);
			gc.setBackground(colors.confidential());
			gc.fillRectangle(cell.x + 4, top, (int) Math.ceil(room * reading.share()), height);
			String words = Math.round(reading.share() * 100) + " %";
			gc.drawText(words, cell.x + room + 10, cell.y + (cell.height - gc.textExtent(words).y) / 2, true);
		}
	}
}
