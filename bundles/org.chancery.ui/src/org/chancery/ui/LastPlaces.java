package org.chancery.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.UserScope;
import org.osgi.service.prefs.BackingStoreException;

/** Where a person worked last: paths of folders, and nothing else of a dossier, are kept between two starts. */
public final class LastPlaces {
	private static final String DOSSIER = "lastDossier";
	private static final String FOLDER = "lastFolder";

	private LastPlaces() {
	}

	/** The dossier that was open last, if its folder still exists. */
	public static Optional<Path> dossier() {
		return read(DOSSIER);
	}

	/** Remembers the dossier that is open. */
	public static void rememberDossier(Path folder) {
		write(DOSSIER, folder);
	}

	/** The folder that was chosen last in any dialog, else the person's own. */
	public static Path folder() {
		return read(FOLDER).orElse(Path.of(System.getProperty("user.home", ".")));
	}

	/** Remembers a folder that was chosen. */
	public static void rememberFolder(Path folder) {
		write(FOLDER, folder);
	}

	private static IEclipsePreferences node() {
		return UserScope.INSTANCE.getNode("org.chancery.ui");
	}

	private static Optional<Path> read(String key) {
		try {
			String path = node().get(key, "");
			return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)).filter(Files::isDirectory);
		} catch (InvalidPathException e) {
			// A path of another system; as good as none.
			return Optional.empty();
		}
	}

	private static void write(String key, Path folder) {
		if (folder == null) {
			return;
		}
		node().put(key, folder.toAbsolutePath().toString());
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(LastPlaces.class).warn("The last folder could not be remembered.");
		}
	}
}
