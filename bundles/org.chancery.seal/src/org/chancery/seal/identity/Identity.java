package org.chancery.seal.identity;

import java.security.PrivateKey;
import java.security.SecureRandom;

import org.chancery.seal.encoding.Digest;

/** An unlocked identity: it signs and opens until it is locked. */
public final class Identity implements AutoCloseable {

	private final Card card;
	private final SecretKeys secret;
	private final SecureRandom random;

	Identity(Card card, SecretKeys secret, SecureRandom random) {
		this.card = card;
		this.secret = secret;
		this.random = random;
	}

	/** What others know of it. */
	public Card card() {
		return card;
	}

	/** The name of its keys. */
	public Digest id() {
		return card.keys().id();
	}

	/** Signs for a purpose, with both keys. */
	public SignaturePair sign(String purpose, byte[] content) {
		return secret.sign(purpose, content, random);
	}

	/** A key for opening. */
	public PrivateKey opening(Algorithms algorithm) {
		return secret.key(algorithm);
	}

	/** Locks it: lets go of the private keys. */
	@Override
	public void close() {
		secret.forget();
	}
}
