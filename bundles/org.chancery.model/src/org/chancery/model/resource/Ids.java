package org.chancery.model.resource;

import java.util.UUID;

import org.chancery.model.Identified;

/** Gives things their identity. */
public final class Ids {

	private Ids() {
	}

	/** Gives a new thing a random UUID (RFC 9562, version 4) and returns it; a thing that has one already keeps it. */
	public static <T extends Identified> T identify(T thing) {
		if (thing.getId() == null) {
			thing.setId(UUID.randomUUID().toString());
		}
		return thing;
	}
}
