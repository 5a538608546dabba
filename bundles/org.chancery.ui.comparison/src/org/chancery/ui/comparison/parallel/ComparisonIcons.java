package org.chancery.ui.comparison.parallel;

import org.eclipse.jface.resource.ImageDescriptor;

/** The pictures of this bundle, drawn for any resolution. */
public final class ComparisonIcons {

	private ComparisonIcons() {
	}

	/** The picture of that name in the bundle's folder {@code icons}. */
	public static ImageDescriptor descriptor(String name) {
		return ImageDescriptor.createFromURL(ComparisonIcons.class.getResource("/icons/" + name + ".svg"));
	}
}
