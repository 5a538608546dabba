package org.chancery.ui;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a new window stands: in the middle of most of the monitor, or, where that would leave too little room for a tree
 * and two columns of text, on all of it.
 *
 * @param bounds    in points, as if it was not maximised
 * @param maximized whether it takes the whole monitor
 */
public record InitialWindow(Rectangle bounds, boolean maximized) {
	private static final int PERCENT = 90;
	private static final int LEAST_WIDTH = 1280;
	private static final int LEAST_HEIGHT = 800;

	/** @param area what a monitor has left for windows */
	public static InitialWindow on(Rectangle area) {
		int width = area.width * PERCENT / 100;
		int height = area.height * PERCENT / 100;
		var bounds = new Rectangle(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
		return new InitialWindow(bounds, width < LEAST_WIDTH || height < LEAST_HEIGHT);
	}
}
