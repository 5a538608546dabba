package org.chancery.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Card;

/** Cards and refusals as the rest of the program knows them. */
final class Cards {

	private Cards() {
	}

	static IdentityCard described(Card card) {
		return new IdentityCard(card.name(), card.keys().words(), card.keys().id().hex(), Instant.ofEpochSecond(card.made()),
				null, List.of(), card.armored());
	}

	/** Everything is taken from the card's text, whatever else the description says. */
	static Card card(IdentityCard described) throws BadSealException {
		return Card.readArmored(described.text().getBytes(StandardCharsets.US_ASCII));
	}

	static UnreadableFileException unreadable(BadSealException e) {
		String message = Character.toUpperCase(e.getMessage().charAt(0)) + e.getMessage().substring(1);
		return new UnreadableFileException(message.endsWith(".") ? message : message + ".", e);
	}
}
