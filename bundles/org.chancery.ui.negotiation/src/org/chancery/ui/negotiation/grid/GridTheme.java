package org.chancery.ui.negotiation.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Tables in the colours and the font of the window they are in, whether it is light or dark. */
final class GridTheme extends ModernNatTableThemeConfiguration {

	/** The desktop tells of another theme before the window has its colours. */
	private static final int SETTLING = 400;

	private final Color line;

	/** Gives a table other colours once the desktop has others. */
	static void follow(NatTable table, Control like) {
		Display display = table.getDisplay();
		Runnable renew = () -> {
			if (!table.isDisposed()) {
				table.setTheme(new GridTheme(like));
			}
		};
		Listener desktop = event -> display.timerExec(SETTLING, renew);
		display.addListener(SWT.Settings, desktop);
		table.addDisposeListener(event -> display.removeListener(SWT.Settings, desktop));
	}

	/** Of a control that the window has given its colours. */
	GridTheme(Control like) {
		Display display = like.getDisplay();
		Color back = like.getBackground();
		Color fore = like.getForeground();
		Color head = blend(back, fore, 12);
		line = blend(back, fore, 25);
		Color chosen = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
		Color onChosen = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		defaultBgColor = back;
		defaultFgColor = fore;
		evenRowBgColor = back;
		oddRowBgColor = blend(back, fore, 3);
		cHeaderBgColor = head;
		cHeaderFgColor = fore;
		cHeaderSelectionBgColor = blend(back, fore, 25);
		cHeaderSelectionFgColor = fore;
		defaultSelectionBgColor = chosen;
		defaultSelectionFgColor = onChosen;
		selectionAnchorSelectionBgColor = chosen;
		selectionAnchorSelectionFgColor = onChosen;
		selectionAnchorBgColor = chosen;
		selectionAnchorFgColor = onChosen;
		defaultHoverBgColor = head;
		bodyHoverBgColor = head;
		cHeaderHoverBgColor = line;
		bodyHoverSelectionBgColor = chosen;
		bodyHoverSelectionFgColor = onChosen;
		defaultFont = JFaceResources.getDefaultFont();
		cHeaderFont = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		defaultSelectionFont = defaultFont;
		selectionAnchorSelectionFont = defaultFont;
		cHeaderSelectionFont = cHeaderFont;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, line);
		GridStyles.register(registry, defaultBgColor, defaultFgColor);
	}

	/** A mixture of two colours: so many parts in a hundred of the second. */
	static Color blend(Color one, Color other, int parts) {
		RGB a = one.getRGB();
		RGB b = other.getRGB();
		return new Color(mix(a.red, b.red, parts), mix(a.green, b.green, parts), mix(a.blue, b.blue, parts));
	}

	private static int mix(int one, int other, int parts) {
		return (one * (100 - parts) + other * parts) / 100;
	}
}
