package org.chancery.ui.comparison.parallel;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Gives controls that are drawn by hand the colours of lists, also when the desktop turns from light to dark, and tells
 * them when the fonts or colours of the preferences change.
 */
public final class Appearance {

	private Appearance() {
	}

	/**
	 * Gives a control the colours now and whenever they change.
	 *
	 * @param changed called behind each later change of colours or fonts
	 */
	public static void follow(Control control, Runnable changed) {
		Display display = control.getDisplay();
		dress(control);
		Runnable later = () -> display.asyncExec(() -> {
			if (!control.isDisposed()) {
				dress(control);
				changed.run();
				control.redraw();
			}
		});
		Listener desktop = event -> later.run();
		IPropertyChangeListener preferences = event -> later.run();
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		display.addListener(SWT.Settings, desktop);
		themes.addPropertyChangeListener(preferences);
		control.addListener(SWT.Dispose, event -> {
			display.removeListener(SWT.Settings, desktop);
			themes.removePropertyChangeListener(preferences);
		});
	}

	private static void dress(Control control) {
		control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
	}
}
