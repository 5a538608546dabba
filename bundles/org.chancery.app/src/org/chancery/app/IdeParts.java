package org.chancery.app;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Takes out of the extension registry what the compare framework brings along from the IDE: menus about projects and
 * line delimiters, wizards, views, pages. A treaty has none of that, and each start would read it. What the framework
 * itself needs to compare stays.
 */
final class IdeParts {

	private static final Set<String> BUNDLES = Set.of("org.eclipse.ui.ide", "org.eclipse.ui.editors",
			"org.eclipse.ui.workbench.texteditor", "org.eclipse.ui.navigator", "org.eclipse.core.resources",
			"org.eclipse.compare");

	private static final Set<String> SHOWN_POINTS = Set.of("org.eclipse.e4.workbench.model",
			"org.eclipse.e4.ui.css.swt.theme");

	/** What {@code org.eclipse.compare} shows and we use. */
	private static final Set<String> COMPARING = Set.of("org.eclipse.ui.commands", "org.eclipse.ui.contexts",
			"org.eclipse.ui.editors", "org.eclipse.ui.themes");

	private IdeParts() {
	}

	/**
	 * Removes them from {@code registry}; what was removed before, in an earlier start whose registry was kept, is not
	 * there any more.
	 *
	 * @throws IllegalStateException when the registry cannot be changed
	 */
	static void removeFrom(IExtensionRegistry registry) {
		IExtension[] unwanted = BUNDLES.stream().flatMap(bundle -> Arrays.stream(registry.getExtensions(bundle)))
				.filter(IdeParts::isUnwanted).toArray(IExtension[]::new);
		if (unwanted.length == 0) {
			return;
		}
		Object token = token(registry);
		for (IExtension extension : unwanted) {
			registry.removeExtension(extension, token);
		}
	}

	private static boolean isUnwanted(IExtension extension) {
		String point = extension.getExtensionPointUniqueIdentifier();
		boolean comparing = extension.getNamespaceIdentifier().equals("org.eclipse.compare") && COMPARING.contains(point);
		return !comparing && (point.startsWith("org.eclipse.ui.") || SHOWN_POINTS.contains(point));
	}

	/** The registry asks for its creator's token before it lets go of what a bundle declared; nothing gives it out. */
	private static Object token(IExtensionRegistry registry) {
		try {
			Field field = registry.getClass().getDeclaredField("masterToken");
			field.setAccessible(true);
			return field.get(registry);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("the extension registry has no master token any more", e);
		}
	}
}
