package org.chancery.core.overlay;

import org.chancery.model.text.Wording;

/** stub */
public final class WordingDigest {

	private WordingDigest() {
	}

	public static String of(Wording wording) {
		throw new UnsupportedOperationException();
	}
}
