package org.chancery.negotiation.redline;

import java.time.LocalDate;

import org.chancery.model.negotiation.Waiver;

/**
 * From when to when a red line is waived, and by whose authority.
 *
 * @param granted first day; null if it is not said
 * @param expires last day; null if it is not said, and then nothing is waived
 */
record WaiverTerm(String authority, LocalDate granted, LocalDate expires) {

	static WaiverTerm of(Waiver waiver) {
		return new WaiverTerm(waiver.getAuthority() == null ? "" : waiver.getAuthority(), waiver.getGranted(), waiver.getExpires());
	}

	/** Whether it waives anything: it names who grants it, and until when. */
	boolean isWhole() {
		return !authority.isBlank() && expires != null;
	}

	boolean holdsOn(LocalDate day) {
		return isWhole() && !day.isAfter(expires) && (granted == null || !day.isBefore(granted));
	}
}
