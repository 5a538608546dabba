package org.chancery.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.ui.InitialWindow;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** How large a new window is. */
class InitialWindowTest {

	@Test
	void standsInTheMiddleOfALargeMonitor() {
		InitialWindow window = InitialWindow.on(new Rectangle(1920, 30, 1600, 1000));
		assertEquals(new Rectangle(2000, 80, 1440, 900), window.bounds());
		assertFalse(window.maximized());
	}

	@Test
	void fillsASmallMonitor() {
		assertTrue(InitialWindow.on(new Rectangle(0, 0, 1366, 768)).maximized());
	}
}
