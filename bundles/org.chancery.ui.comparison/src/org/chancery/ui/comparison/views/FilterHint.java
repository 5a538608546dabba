package org.chancery.ui.comparison.views;

import org.chancery.ui.editor.EditorColors;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Says in a faint colour what an empty field above a column is for. */
final class FilterHint extends TextPainter {

	private static final String HINT = "Filter";

	private final EditorColors colors;
	private boolean hinting;

	FilterHint(EditorColors colors) {
		this.colors = colors;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		hinting = super.convertDataType(cell, registry).isEmpty();
		super.paintCell(cell, gc, bounds, registry);
	}

	@Override
	public void setupGCFromConfig(GC gc, IStyle style) {
		super.setupGCFromConfig(gc, style);
		if (hinting) {
			gc.setForeground(colors.faint());
		}
	}

	@Override
	protected String convertDataType(ILayerCell cell, IConfigRegistry registry) {
		return hinting ? HINT : super.convertDataType(cell, registry);
	}
}
