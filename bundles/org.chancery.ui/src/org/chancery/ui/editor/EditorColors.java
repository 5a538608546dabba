package org.chancery.ui.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of the editor: hues from the theme, blended with the background and foreground that the column has, so
 * that they can be read in a light and in a dark window.
 */
public final class EditorColors {

	private static final String PREFIX = "org.chancery.ui.editor.";

	private final Control control;

	/** Colours for a control, whose own foreground and background they are blended with. */
	public EditorColors(Control control) {
		this.control = control;
	}

	/** Behind words that only this column has, on the right. */
	public Color addedBackground() {
		return blend(hue("added"), background(), 0.22);
	}

	/** The line under them. */
	public Color added() {
		return blend(hue("added"), control.getForeground().getRGB(), 0.75);
	}

	/** Behind words that the right column does not have. */
	public Color removedBackground() {
		return blend(hue("removed"), background(), 0.18);
	}

	/** The line through them. */
	public Color removed() {
		return blend(hue("removed"), control.getForeground().getRGB(), 0.75);
	}

	/** Cross-references. */
	public Color reference() {
		return blend(hue("reference"), control.getForeground().getRGB(), 0.8);
	}

	/** Marks of private clauses and of private words. */
	public Color confidential() {
		return blend(hue("private"), control.getForeground().getRGB(), 0.8);
	}

	/** Marks of stale words. */
	public Color stale() {
		return blend(hue("stale"), control.getForeground().getRGB(), 0.85);
	}

	/** Behind hits of a search. */
	public Color hit() {
		return blend(hue("hit"), background(), 0.45);
	}

	/** Numbers in the margin. */
	public Color label() {
		return blend(control.getForeground().getRGB(), background(), 0.75);
	}

	/** Words that are another audience's, and hints. */
	public Color faint() {
		return blend(control.getForeground().getRGB(), background(), 0.62);
	}

	/** Frames and hatching. */
	public Color line() {
		return blend(control.getForeground().getRGB(), background(), 0.18);
	}

	/** Behind atoms. */
	public Color atom() {
		return blend(control.getForeground().getRGB(), background(), 0.06);
	}

	private RGB background() {
		return control.getBackground().getRGB();
	}

	private static RGB hue(String name) {
		ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return colors.getRGB(PREFIX + name);
	}

	private static Color blend(RGB over, RGB under, double share) {
		return new Color(mix(over.red, under.red, share), mix(over.green, under.green, share),
				mix(over.blue, under.blue, share));
	}

	private static int mix(int over, int under, double share) {
		return (int) Math.round(over * share + under * (1 - share));
	}
}
