package org.chancery.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.ArmoredCard;
import org.chancery.seal.identity.Card;
import org.chancery.seal.identity.Certificates;
import org.chancery.seal.identity.IssuedChain;
import org.chancery.seal.identity.PersonName;

/** Cards and refusals as the rest of the program knows them. */
final class Cards {

	private Cards() {
	}

	static IdentityCard described(Card card) {
		var certificates = card.certificates();
		return new IdentityCard(PersonName.shown(card.name()), card.keys().words(), card.keys().id().hex(),
				Instant.ofEpochSecond(card.made()), certificates.map(some -> Instant.ofEpochSecond(some.until())).orElse(null),
				certificates.map(Certificates::chains).orElse(List.of()).stream().map(IssuedChain::says).toList(), ArmoredCard.of(card));
	}

	/** Everything is taken from the card's text, whatever else the description says. */
	static Card card(IdentityCard described) throws BadSealException {
		return ArmoredCard.read(described.text().getBytes(StandardCharsets.US_ASCII));
	}

	static UnreadableFileException unreadable(BadSealException e) {
		String message = Character.toUpperCase(e.getMessage().charAt(0)) + e.getMessage().substring(1);
		return new UnreadableFileException(message.endsWith(".") ? message : message + ".", e);
	}
}
