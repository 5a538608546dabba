package org.chancery.comparison;

import java.util.Set;

/**
 * Why a change weighs what it weighs, with the words that show it.
 *
 * @param effect which kind of effect, one word or few: "obligation", "number", "reference"
 * @param old    the words of the old text; empty if there are none
 * @param now    the words of the new text; empty if there are none
 * @param direction which way it goes: "softer", "harder", "lower", "higher", "earlier", "later"; empty where that cannot be
 *               told
 */
public record Reason(String effect, String old, String now, String direction) {

	/** Effects that leave every right and obligation as it is. */
	private static final Set<String> OF_FORM = Set.of("notation", "spelling", "capitals", "punctuation", "numbering", "spacing");

	/** A reason that has no direction. */
	public Reason(String effect, String old, String now) {
		this(effect, old, now, "");
	}

	/** Whether only the form of the words changes: spelling, punctuation, the number of a clause. */
	public boolean isOfForm() {
		return OF_FORM.contains(effect);
	}
}
