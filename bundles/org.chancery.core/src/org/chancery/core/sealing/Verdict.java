package org.chancery.core.sealing;

import java.util.List;

/**
 * What a check found.
 *
 * @param fault   the first thing that is not as it should be, with its file; null if all is well
 * @param counts  what was checked, one line each
 * @param closed  audiences that this identity cannot read: of their files only the names were checked
 * @param remarks what is no fault and worth knowing
 */
public record Verdict(String fault, List<String> counts, int closed, List<String> remarks) {

	/** Whether nothing was found. */
	public boolean sound() {
		return fault == null;
	}
}
