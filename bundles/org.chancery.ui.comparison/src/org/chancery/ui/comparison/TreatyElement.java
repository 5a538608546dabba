package org.chancery.ui.comparison;

import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;
import org.chancery.ui.Icons;

/** One side as the compare framework knows it: by its name and type. The words are not passed this way. */
record TreatyElement(String name) implements ITypedElement {

	/** The type for which {@code plugin.xml} names the viewer. */
	static final String TYPE = "chancery-treaty";

	@Override
	public String getName() {
		return name;
	}

	@Override
	public Image getImage() {
		return Icons.image("text");
	}

	@Override
	public String getType() {
		return TYPE;
	}
}
