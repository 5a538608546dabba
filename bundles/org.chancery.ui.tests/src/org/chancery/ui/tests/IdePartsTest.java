package org.chancery.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** The compare framework requires the IDE's bundles; what these show must not reach the window. */
class IdePartsTest {

	@Test
	void nothingOfTheIdeIsShown() {
		List<String> shown = Stream.of("org.eclipse.ui.ide", "org.eclipse.ui.editors", "org.eclipse.ui.workbench.texteditor")
				.flatMap(bundle -> Arrays.stream(Platform.getExtensionRegistry().getExtensions(bundle)))
				.map(IExtension::getExtensionPointUniqueIdentifier)
				.filter(point -> point.startsWith("org.eclipse.ui.") || point.startsWith("org.eclipse.e4."))
				.toList();
		assertEquals(List.of(), shown);
	}

	@Test
	void theCompareFrameworkKeepsItsCommands() {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		assertTrue(commands.getCommand("org.eclipse.compare.selectNextChange").isDefined());
	}
}
