package org.chancery.ui.views;

import java.util.List;
import org.chancery.core.exchange.ImportRemark.Gravity;

/**
 * Something that a person should look at.
 *
 * @param gravity  how much it matters
 * @param grade    what that is called; null for the usual name of the gravity
 * @param place    where, as a citation or in words
 * @param message  one sentence
 * @param clauseId the clause to go to; null if there is none
 * @param fixes    what can be done about it at once
 */
public record Finding(Gravity gravity, String grade, String place, String message, String clauseId, List<QuickFix> fixes) {

	/** Copies the fixes. */
	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** A finding about which nothing can be done at once. */
	public Finding(Gravity gravity, String place, String message, String clauseId) {
		this(gravity, null, place, message, clauseId, List.of());
	}
}
