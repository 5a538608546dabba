package org.chancery.ui.sealing;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.UserScope;

/** What a person chose about sealing; kept with the person, for the workbench keeps no workspace. It says nothing of any dossier. */
public final class SealingPreferences {
	/** Node of the preferences. */
	public static final String NODE = "org.chancery.ui";
	/** Preference: minutes without a touch after which a sealed dossier is locked; 0 for never. */
	public static final String MINUTES = "lockAfterMinutes";
	/** The minutes where nobody chose. */
	public static final int USUAL_MINUTES = 15;

	private SealingPreferences() {
	}

	/** The preferences of the person. */
	public static IEclipsePreferences node() {
		return UserScope.INSTANCE.getNode(NODE);
	}

	/** Minutes without a touch after which a sealed dossier is locked; 0 for never. */
	public static int minutes() {
		return Math.max(0, node().getInt(MINUTES, USUAL_MINUTES));
	}
}
