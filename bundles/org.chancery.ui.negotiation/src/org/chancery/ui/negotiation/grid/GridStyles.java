package org.chancery.ui.negotiation.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;

/** How lines that are not plain look: always by their letters too, never by colour alone. */
final class GridStyles {

	/** Label of the cells of a heading. */
	static final String HEADING = "HEADING";

	/** Label of the cells of a row that wants attention. */
	static final String ATTENTION = "ATTENTION";

	private GridStyles() {
	}

	static void register(IConfigRegistry registry, Color back, Color fore) {
		Style heading = new Style();
		heading.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		heading.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, GridTheme.blend(back, fore, 8));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heading, DisplayMode.NORMAL, HEADING);
		Style attention = new Style();
		attention.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, attention, DisplayMode.NORMAL, ATTENTION);
	}
}
