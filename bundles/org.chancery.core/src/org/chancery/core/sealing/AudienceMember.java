package org.chancery.core.sealing;

import java.time.Instant;

/**
 * Somebody who may read an audience, or could: one stretch of time without a gap. Who was let out and in again has
 * several.
 *
 * @param officer whether they may let others in and out
 * @param since   from when on what was saved is readable to them
 * @param until   when it ends by itself; null for no end
 * @param left    when they were let out: what was saved from then on is closed to them, what was saved before stays
 *                readable; null for who is given what is saved now
 */
public record AudienceMember(String audience, String name, String words, String id, boolean officer, Instant since, Instant until,
		Instant left) {

	/** Whether they are given what is saved now. */
	public boolean reads() {
		return left == null;
	}
}
