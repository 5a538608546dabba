package org.chancery.ui.sealing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.core.sealing.IdentityCard;

/** What is asked of a person who lets somebody read an audience. */
public final class MemberModel {
	private final List<String> audiences;
	private final Clock clock;
	private final ComparedCard compared = new ComparedCard();
	private String audience;
	private String until = "";
	private boolean officer;

	/** @param audiences those that can be chosen, from public up */
	public MemberModel(List<String> audiences, Clock clock) {
		this.audiences = audiences;
		this.clock = clock;
		audience = audiences.getLast();
	}

	/** The audiences that can be chosen. */
	public List<String> audiences() {
		return audiences;
	}

	/** Their card, compared with the words that they said. */
	public ComparedCard compared() {
		return compared;
	}

	/** Their card; null until it was read. */
	public IdentityCard card() {
		return compared.card();
	}

	/** The highest audience that they will read. */
	public String audience() {
		return audience;
	}

	/** Sets the audience. */
	public void setAudience(String audience) {
		this.audience = audience;
	}

	/** Whether they may let others in and out. */
	public boolean officer() {
		return officer;
	}

	/** Sets whether they may let others in and out. */
	public void setOfficer(boolean officer) {
		this.officer = officer;
	}

	/** Sets their last day, as 2027-12-31; empty for no end. */
	public void setUntil(String day) {
		until = day.strip();
	}

	/** When it ends; null for no end. To be called where {@link #problem()} finds none. */
	public Instant end() {
		return SealingTimes.endOf(until, clock.getZone()).orElse(null);
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (compared.problem().isPresent()) {
			return compared.problem();
		}
		if (!until.isEmpty() && end() == null) {
			return Optional.of("Enter the last day as 2027-12-31, or nothing for no end.");
		}
		return end() != null && !end().isAfter(clock.instant()) ? Optional.of("The last day lies in the past.") : Optional.empty();
	}
}
