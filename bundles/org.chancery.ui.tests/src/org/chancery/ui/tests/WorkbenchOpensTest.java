package org.chancery.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.ui.DraftPerspective;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The product's own application opens its window with its first perspective. */
class WorkbenchOpensTest {

	@Test
	void opensTheDraftPerspective() {
		String perspective = PlatformUI.getWorkbench().getDisplay().syncCall(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			return window.getActivePage().getPerspective().getId();
		});
		assertEquals(DraftPerspective.ID, perspective);
		Screenshots.take("workbench");
	}
}
