package org.chancery.ui.wizards;

import java.util.List;
import java.util.Locale;

/** The languages that the wizards offer, and how they are called. */
public final class Languages {
	/** BCP 47 tags of the languages whose structure words the importer knows. */
	public static final List<String> OFFERED = List.of("en", "fr", "es");

	private Languages() {
	}

	/** The English name of a language with its tag where there is no name: French. */
	public static String name(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
	}
}
