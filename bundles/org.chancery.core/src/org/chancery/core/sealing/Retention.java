package org.chancery.core.sealing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * How long the audiences of a sealed dossier are kept, and the destruction of their keys. A key that is destroyed here is
 * gone from this copy, and from others as they synchronise; what was copied elsewhere before, a backup for instance, stays
 * readable for whoever has it and the identity of a member. A refusal is a
 * {@link org.chancery.core.dossier.DossierException}; nothing has changed then.
 */
public interface Retention {

	/**
	 * How long an audience is kept.
	 *
	 * @param date   from when on its keys are destroyed by themselves; null if nobody set a date
	 * @param author the name of the officer who set it; empty if nobody did
	 * @param made   when; null if nobody did
	 */
	record Term(String audience, Instant date, String author, Instant made) {
	}

	/** The terms of the audiences that are open, from public up. */
	List<Term> terms();

	/**
	 * What was destroyed, a line each. Which audience it was, the record does not say: whoever finds it is not to know.
	 */
	List<String> destroyed();

	/**
	 * Sets or changes the date of an audience. Officers of the audience may. What hangs on its text is not kept longer than
	 * the text: the public one goes last.
	 *
	 * @param date null to keep it without an end
	 */
	void set(String audience, Instant date) throws IOException;

	/**
	 * Destroys the keys of an audience at once, and its sealed text with them. Officers of the audience may. It cannot be
	 * undone. The dossier must be opened anew.
	 */
	void destroy(String audience) throws IOException;
}
