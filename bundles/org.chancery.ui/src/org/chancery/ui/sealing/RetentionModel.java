package org.chancery.ui.sealing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.core.sealing.Retention;

/** How long the audiences of a dossier are kept, and what a person changes of it. */
public final class RetentionModel {
	private final List<Retention.Term> terms;
	private final Clock clock;
	private String audience;
	private String day = "";

	/** @param terms as they are now, from public up; at least one */
	public RetentionModel(List<Retention.Term> terms, Clock clock) {
		this.terms = terms;
		this.clock = clock;
		audience = terms.getLast().audience();
	}

	/** The audiences that can be chosen. */
	public List<String> audiences() {
		return terms.stream().map(Retention.Term::audience).toList();
	}

	/** The audience whose date is set. */
	public String audience() {
		return audience;
	}

	/** Chooses an audience. */
	public void setAudience(String audience) {
		this.audience = audience;
	}

	/** Sets the last day on which it is kept, as 2027-12-31; empty for no end. */
	public void setDay(String typed) {
		day = typed.strip();
	}

	/** From when on keys are destroyed; null for never. To be called where {@link #problem()} finds none. */
	public Instant date() {
		return SealingTimes.endOf(day, clock.getZone()).orElse(null);
	}

	/** What holds for the audience now. */
	public String term() {
		Retention.Term term = terms.stream().filter(each -> each.audience().equals(audience)).findFirst().orElseThrow();
		String set = term.made() == null ? "" : ", set by " + term.author() + " on " + SealingTimes.of(term.made(), clock.getZone());
		return term.date() == null ? "kept without an end" + set : "kept until " + SealingTimes.of(term.date(), clock.getZone()) + set;
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (!day.isEmpty() && date() == null) {
			return Optional.of("Enter the last day as 2027-12-31, or nothing for no end.");
		}
		return date() != null && !date().isAfter(clock.instant()) ? Optional.of("The last day lies in the past; destroy the keys at once instead.")
				: Optional.empty();
	}
}
