package org.chancery.negotiation.position;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.chancery.model.negotiation.TextStatus;

/**
 * Where the words of a clause stand, and its silence procedure: a text put to the parties that counts as agreed unless
 * one of them objects by the end of a day.
 *
 * @param id           stable id of the record
 * @param clauseId     id of the clause; the record holds for the clauses inside too, unless they have their own
 * @param status       the status
 * @param since        from when; null if that was not entered
 * @param silenceUntil last day of the silence procedure; null if there is none
 * @param audience     name of the audience that holds the record
 */
public record ClauseStanding(String id, String clauseId, TextStatus status, LocalDate since, LocalDate silenceUntil,
		String audience) {

	/** What the clock of a silence procedure says. */
	public enum Silence {
		/** There is no procedure, or the text is agreed already. */
		NONE,
		/** The day has not passed yet. */
		RUNNING,
		/** The day has passed: unless somebody objected, the text is agreed. */
		ELAPSED
	}

	/** What the clock says on a day. */
	public Silence silence(LocalDate today) {
		if (silenceUntil == null || status == TextStatus.AGREED || status == TextStatus.CLOSED) {
			return Silence.NONE;
		}
		return today.isAfter(silenceUntil) ? Silence.ELAPSED : Silence.RUNNING;
	}

	/** Days left in which an objection counts, the present one included; 0 once the day has passed or if none is set. */
	public long daysLeft(LocalDate today) {
		return silence(today) == Silence.RUNNING ? ChronoUnit.DAYS.between(today, silenceUntil) + 1 : 0;
	}

	/** Whether the clause still has to be negotiated. */
	public boolean unsettled() {
		return status == TextStatus.TABLED || status == TextStatus.AGREED_AD_REFERENDUM;
	}
}
