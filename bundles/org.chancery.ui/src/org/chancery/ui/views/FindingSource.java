package org.chancery.ui.views;

import java.util.List;

/** Finds what is to be looked at in the open dossier; extensions of {@code org.chancery.ui.findings} name such classes. */
public interface FindingSource {

	/**
	 * What the audience that is shown may know of, the gravest first. Called on the display thread, while a dossier is
	 * open, when nothing has happened for a moment.
	 */
	List<Finding> findings();

	/** A source that finds beside the window calls this, on the display thread, once it should be asked again. */
	default void whenFound(Runnable listener) {
		// Most find at once.
	}
}
