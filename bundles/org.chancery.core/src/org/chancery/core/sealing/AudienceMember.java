package org.chancery.core.sealing;

import java.time.Instant;

/**
 * Somebody who may read an audience, or could.
 *
 * @param officer whether they may let others in and out
 * @param since   from when on what was saved is readable to them
 * @param until   when it ends by itself; null for no end
 * @param reads   whether they are given what is saved now; if not, they could read what was saved until they were let out
 */
public record AudienceMember(String audience, String name, String words, String id, boolean officer, Instant since, Instant until,
		boolean reads) {
}
