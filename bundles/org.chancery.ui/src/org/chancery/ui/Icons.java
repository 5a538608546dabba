package org.chancery.ui;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.swt.graphics.Image;

/** The pictures of the workbench, drawn for any resolution. Images are shared and never to be disposed of. */
public final class Icons {
	private Icons() {
	}

	/** The picture of that name in the bundle's folder {@code icons}. */
	public static ImageDescriptor descriptor(String name) {
		URL url = Icons.class.getResource("/icons/" + name + ".svg");
		return ImageDescriptor.createFromURL(url);
	}

	/** The shared image of that name. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.chancery.ui/" + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/**
	 * The shared image of that name with marks at its corners.
	 *
	 * @param marks names of overlays for top left, top right, bottom left, bottom right; null for none
	 */
	public static Image marked(String name, String... marks) {
		String key = "org.chancery.ui/" + name + "+" + String.join("+", java.util.Arrays.stream(marks).map(String::valueOf).toList());
		ImageRegistry registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(key) == null) {
			ImageDescriptor[] overlays = new ImageDescriptor[5];
			for (int i = 0; i < marks.length; i++) {
				overlays[i] = marks[i] == null ? null : descriptor(marks[i]);
			}
			registry.put(key, new DecorationOverlayIcon(image(name), overlays));
		}
		return registry.get(key);
	}
}
