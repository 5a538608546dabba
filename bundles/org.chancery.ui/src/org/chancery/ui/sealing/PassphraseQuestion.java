package org.chancery.ui.sealing;

import java.nio.file.Path;
import org.chancery.core.sealing.Secrets;

/** Asks a person to unlock an identity. */
@FunctionalInterface
public interface PassphraseQuestion {

	/**
	 * What the person answered.
	 *
	 * @param identity the file of the identity
	 * @param secrets  the receiver closes them
	 */
	record Answer(Path identity, Secrets secrets) {
	}

	/**
	 * Asks, on any thread, and waits.
	 *
	 * @param identity the file to begin with
	 * @param problem  what was wrong with the answer before; null the first time
	 * @return null if the person does not want to
	 */
	Answer ask(Path identity, String problem);
}
