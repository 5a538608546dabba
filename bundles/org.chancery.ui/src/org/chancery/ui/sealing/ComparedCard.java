package org.chancery.ui.sealing;

import java.util.Optional;
import org.chancery.core.sealing.IdentityCard;

/** A card whose words are compared with those that its owner said over another channel. */
public final class ComparedCard {
	private IdentityCard card;
	private String typed = "";

	/** The card; null until it was read. */
	public IdentityCard card() {
		return card;
	}

	/** Sets the card; null if the file holds none. */
	public void setCard(IdentityCard card) {
		this.card = card;
	}

	/** Sets the words that its owner said. */
	public void setWords(String words) {
		typed = words;
	}

	/** What is wrong: one line, or none. */
	public Optional<String> problem() {
		if (card == null) {
			return Optional.of("Choose the file with their card.");
		}
		if (CardWords.same(card.words(), typed)) {
			return Optional.empty();
		}
		return Optional.of(typed.isBlank() ? "Type the sixteen words that " + card.name() + " tells you in person or by telephone."
				: typed.strip().split("[\\s,;]+").length < CardWords.COUNT ? "These are not the words of the card yet."
						: "These are not the words of the card; do not trust it.");
	}
}
