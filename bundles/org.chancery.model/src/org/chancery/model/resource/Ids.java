package org.chancery.model.resource;

import java.util.UUID;

import org.chancery.model.Identified;

/** Gives things their identity. */
public final class Ids {

	private Ids() {
	}

	/** Whether something may be an id: at most 64 letters, digits and hyphens, so that it can name a file too. */
	public static boolean isWellFormed(String id) {
		if (id == null || id.isEmpty() || id.length() > 64) {
			return false;
		}
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			if (c != '-' && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
				return false;
			}
		}
		return true;
	}

	/** Gives a new thing a random UUID (RFC 9562, version 4) and returns it; a thing that has one already keeps it. */
	public static <T extends Identified> T identify(T thing) {
		if (thing.getId() == null) {
			thing.setId(UUID.randomUUID().toString());
		}
		return thing;
	}
}
