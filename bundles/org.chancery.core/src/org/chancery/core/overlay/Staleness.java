package org.chancery.core.overlay;

import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Wording;

/** Whether the lower wording that private words depart from has changed since. */
public final class Staleness {

	private Staleness() {
	}

	/**
	 * @param words    what a layer has in place of a lower wording
	 * @param lowerNow the lower wording as the layer's audience would see it without that layer; null if there is none
	 * @return whether it differs from the one departed from, by {@link WordingDigest}
	 */
	public static boolean isStale(PrivateWording words, Wording lowerNow) {
		Wording then = words.getDepartsFrom();
		if (then == null || lowerNow == null) {
			return then != lowerNow;
		}
		return !WordingDigest.of(then).equals(WordingDigest.of(lowerNow));
	}
}
