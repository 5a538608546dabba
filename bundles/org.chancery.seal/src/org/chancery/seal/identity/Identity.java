package org.chancery.seal.identity;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

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

	/**
	 * Signs for a purpose, with both keys.
	 *
	 * @throws org.chancery.core.dossier.DossierException if its token does not answer
	 */
	public SignaturePair sign(String purpose, byte[] content) {
		return secret.sign(purpose, content, random);
	}

	/** The key for ML-KEM. */
	public PrivateKey decapsulation() {
		return secret.key(Algorithms.OPEN_QUANTUM);
	}

	/**
	 * The secret that ECDH gives with another's key; the caller overwrites it.
	 *
	 * @throws org.chancery.core.dossier.DossierException if its token does not answer
	 */
	public byte[] agree(PublicKey other) {
		return secret.agree(other);
	}

	/** A card for the same keys with new certificates. */
	Card renewed(long now, Duration validity, List<IssuedChain> chains) {
		return Card.make(card.name(), now, validity, chains, secret, random);
	}

	/** A card of the same time with these certificates. */
	Card certified(Certificates certificates) {
		return Card.make(card.name(), card.made(), certificates, secret, random);
	}

	/** Requests for an authority to certify the two signing keys, in PEM. */
	public String certificationRequests() throws IOException {
		return CertificationRequests.of(card.name(), secret, random);
	}

	/** Locks it: lets go of the private keys, and logs out of its token. */
	@Override
	public void close() {
		secret.forget();
	}
}
