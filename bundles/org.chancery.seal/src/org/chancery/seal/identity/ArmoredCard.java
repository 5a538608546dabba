package org.chancery.seal.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;

/**
 * A card as text that survives a mail: its certificates in PEM (RFC 7468) for other programs, then the card itself. Only
 * the card is read; certificates that are not the card's are refused, so that nobody is shown others.
 */
public final class ArmoredCard {

	private static final String LABEL = "CHANCERY CARD";

	private ArmoredCard() {
	}

	/** The text. */
	public static String of(Card card) {
		var text = new StringBuilder();
		card.certificates().ifPresent(some -> some.all().forEach(each -> text.append(Pem.text(Pem.CERTIFICATE, each))));
		return text.append(Pem.text(LABEL, card.bytes())).toString();
	}

	/** Reads a card. */
	public static Card read(byte[] file) throws BadSealException {
		List<byte[]> found = Pem.all(LABEL, file, "the card");
		if (found.size() != 1) {
			throw new BadSealException("this is no card; ask for the file that 'identity export' writes");
		}
		Card card = Card.read(found.get(0));
		List<byte[]> beside = Pem.all(Pem.CERTIFICATE, file, "the card");
		List<byte[]> own = card.certificates().map(Certificates::all).orElse(new ArrayList<>());
		if (!beside.isEmpty() && !Arrays.deepEquals(beside.toArray(), own.toArray())) {
			throw new BadSealException("the certificates in the file are not those of the card");
		}
		return card;
	}
}
