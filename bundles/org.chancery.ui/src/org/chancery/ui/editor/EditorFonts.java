package org.chancery.ui.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The fonts of the editor at the zoom chosen: the theme's font for prose, its bold form, a larger one for headings. */
public final class EditorFonts {

	private static final String KEY = "org.chancery.ui.editor.font";
	private static final int SMALLEST = 6;
	private static final int LARGEST = 48;

	private final LocalResourceManager resources;
	private int zoom;

	/** Fonts that are freed when the owner is disposed of. */
	public EditorFonts(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** Words. */
	public Font prose() {
		return font(0, SWT.NORMAL);
	}

	/** Words that are bold. */
	public Font bold() {
		return font(0, SWT.BOLD);
	}

	/** Words that are italic. */
	public Font italic() {
		return font(0, SWT.ITALIC);
	}

	/** Words that are both. */
	public Font boldItalic() {
		return font(0, SWT.BOLD | SWT.ITALIC);
	}

	/** Headings of articles. */
	public Font heading() {
		return font(1, SWT.BOLD);
	}

	/** Headings of divisions. */
	public Font division() {
		return font(3, SWT.BOLD);
	}

	/** Marks beside the words. */
	public Font small() {
		return font(-2, SWT.ITALIC);
	}

	/** Superscripts and subscripts. */
	public Font script() {
		return font(-3, SWT.NORMAL);
	}

	/** Larger by so many points; 0 goes back to the theme's size. */
	public void zoom(int points) {
		int base = base().getHeight();
		zoom = points == 0 ? 0 : Math.max(SMALLEST - base, Math.min(zoom + points, LARGEST - base));
	}

	private Font font(int larger, int style) {
		FontData base = base();
		return resources.create(FontDescriptor.createFrom(base)
				.setHeight(Math.max(SMALLEST - 1, base.getHeight() + zoom + larger)).setStyle(style));
	}

	private static FontData base() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().getFontData(KEY)[0];
	}
}
