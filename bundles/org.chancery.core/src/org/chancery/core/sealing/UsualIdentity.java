package org.chancery.core.sealing;

import java.nio.file.Path;

/** Where a person's identity lies if nothing else is said: {@code ~/.chancery/identity}. */
public final class UsualIdentity {

	private UsualIdentity() {
	}

	/** The file, whether it is there or not, in the home folder that the system knows ({@code user.home}). */
	public static Path file() {
		return Path.of(System.getProperty("user.home", "."), ".chancery", "identity");
	}
}
