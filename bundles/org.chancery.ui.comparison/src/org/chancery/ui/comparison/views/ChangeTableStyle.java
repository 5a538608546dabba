package org.chancery.ui.comparison.views;

import org.chancery.ui.comparison.model.ChangeLine;
import org.chancery.ui.comparison.model.ChangeTable;
import org.chancery.ui.editor.EditorColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterIconPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Gives the table the colours and fonts of the window, a light one or a dark one. */
final class ChangeTableStyle extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {

	private static final String GROUP = "group";
	private static final String FAINT = "faint";

	private final Control control;
	private final EditorColors colors;
	private final ChangeTable table;

	ChangeTableStyle(Control control, ChangeTable table) {
		this.control = control;
		this.table = table;
		colors = new EditorColors(control);
	}

	@Override
	public void accumulateConfigLabels(LabelStack labels, int column, int row) {
		ChangeLine line = row < table.lines().size() ? table.lines().get(row) : null;
		if (line != null && line.isGroup()) {
			labels.addLabelOnTop(GROUP);
		} else if (line != null && !line.row().substantive()) {
			labels.addLabelOnTop(FAINT);
		}
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		Color back = system(SWT.COLOR_LIST_BACKGROUND);
		Color fore = system(SWT.COLOR_LIST_FOREGROUND);
		Font font = JFaceResources.getDefaultFont();
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PaddingDecorator(new TextPainter(), 0, 4, 0, 4));
		style(registry, DisplayMode.NORMAL, null, back, fore, font);
		style(registry, DisplayMode.NORMAL, GROUP, system(SWT.COLOR_WIDGET_BACKGROUND), system(SWT.COLOR_WIDGET_FOREGROUND), bold);
		style(registry, DisplayMode.NORMAL, FAINT, back, colors.faint(), font);
		for (String header : new String[] { GridRegion.COLUMN_HEADER, GridRegion.CORNER, GridRegion.ROW_HEADER }) {
			style(registry, DisplayMode.NORMAL, header, system(SWT.COLOR_WIDGET_BACKGROUND), system(SWT.COLOR_WIDGET_FOREGROUND), bold);
			style(registry, DisplayMode.SELECT, header, system(SWT.COLOR_WIDGET_BACKGROUND), system(SWT.COLOR_WIDGET_FOREGROUND), bold);
		}
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new PaddingDecorator(new SortableHeaderTextPainter(), 0, 4, 0, 4), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		style(registry, DisplayMode.NORMAL, GridRegion.FILTER_ROW, back, fore, font);
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colors.line());
	}

	/** The selection in the colours of the window too. */
	DefaultSelectionStyleConfiguration selection() {
		var selection = new DefaultSelectionStyleConfiguration();
		selection.selectionBgColor = system(SWT.COLOR_LIST_SELECTION);
		selection.selectionFgColor = system(SWT.COLOR_LIST_SELECTION_TEXT);
		selection.selectionFont = JFaceResources.getDefaultFont();
		selection.anchorBgColor = selection.selectionBgColor;
		selection.anchorFgColor = selection.selectionFgColor;
		selection.anchorBorderStyle = null;
		selection.selectedHeaderBgColor = system(SWT.COLOR_WIDGET_BACKGROUND);
		selection.selectedHeaderFgColor = system(SWT.COLOR_WIDGET_FOREGROUND);
		selection.selectedHeaderFont = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		selection.fullySelectedHeaderBgColor = selection.selectedHeaderBgColor;
		return selection;
	}

	/** The line of fields above the changes: what is typed filters at once. */
	AbstractRegistryConfiguration fields() {
		var fields = new DefaultFilterRowConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				super.configureRegistry(registry);
				registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterRowTextCellEditor(), DisplayMode.NORMAL,
						GridRegion.FILTER_ROW);
			}
		};
		fields.cellPainter = new FilterRowPainter(new PaddingDecorator(new FilterHint(colors), 0, 0, 0, 4), new FilterIconPainter());
		return fields;
	}

	private static void style(IConfigRegistry registry, DisplayMode mode, String label, Color back, Color fore, Font font) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, back);
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, fore);
		style.setAttributeValue(CellStyleAttributes.FONT, font);
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		if (label == null) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode);
		} else {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
		}
	}

	private Color system(int color) {
		return control.getDisplay().getSystemColor(color);
	}
}
