package org.chancery.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The sources of findings that other bundles bring. */
final class FindingSources {
	private static final String POINT = "org.chancery.ui.findings";
	private final Runnable found;
	private List<FindingSource> sources;

	/** @param found called on the display thread when there may be other findings although nothing changed */
	FindingSources(Runnable found) {
		this.found = found;
	}

	/** What all of them find. */
	List<Finding> findings() {
		if (sources == null) {
			sources = read();
			sources.forEach(each -> each.whenFound(found));
		}
		return sources.stream().flatMap(each -> each.findings().stream()).toList();
	}

	private static List<FindingSource> read() {
		List<FindingSource> found = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			try {
				found.add((FindingSource) element.createExecutableExtension("class"));
			} catch (CoreException e) {
				ILog.of(FindingSources.class).error("A source of findings could not be made: " + element.getAttribute("class"));
			}
		}
		return found;
	}
}
