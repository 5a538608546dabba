package org.chancery.negotiation.redline;

import java.util.List;

import org.chancery.model.negotiation.RedLineTest;

/** Tries tests that belong to no red line yet, as the form for a red line does while they are written. */
public final class TestTrial {

	private TestTrial() {
	}

	/** What becomes of tests, all of which must hold, on a text; there is at least one. */
	public static Verdict of(List<RedLineTest> tests, TextIndex text) {
		return new Compilation(text.projection().language(), false).all(tests).verdict(condition -> condition.decide(text));
	}
}
