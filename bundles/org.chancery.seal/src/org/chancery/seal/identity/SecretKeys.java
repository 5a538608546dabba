package org.chancery.seal.identity;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;

import javax.crypto.KeyAgreement;
import javax.security.auth.DestroyFailedException;

import org.chancery.core.dossier.DossierException;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The private halves of an identity's four keys while the identity is unlocked: in memory, or of the classical ones what
 * a token knows them by.
 */
public final class SecretKeys {

	private static final int LONGEST = 16 << 10;

	private final PublicKeys publicKeys;
	private final TokenKeys token;
	private List<PrivateKey> keys;

	private SecretKeys(PublicKeys publicKeys, List<PrivateKey> keys, TokenKeys token) {
		this.publicKeys = publicKeys;
		this.keys = keys;
		this.token = token;
	}

	/** @param token where the classical keys are made; null for none */
	static SecretKeys generate(TokenKeys token, SecureRandom random) throws BadSealException {
		var pairs = new ArrayList<KeyPair>();
		for (Algorithms algorithm : Algorithms.values()) {
			pairs.add(token != null && algorithm.classical() ? token.generate(algorithm) : algorithm.generate(random));
		}
		return new SecretKeys(PublicKeys.of(pairs), pairs.stream().map(KeyPair::getPrivate).toList(), token);
	}

	/** @param token where the classical keys are; null if they are in the file as the others */
	static SecretKeys read(byte[] content, PublicKeys publicKeys, TokenKeys token) throws BadSealException {
		var in = new ByteReader(content, "the identity");
		var keys = new ArrayList<PrivateKey>();
		for (Algorithms algorithm : Algorithms.values()) {
			byte[] encoded = in.bytes(LONGEST);
			boolean outside = token != null && algorithm.classical();
			if (outside != (encoded.length == 0)) {
				throw in.damaged();
			}
			keys.add(outside ? token.find(algorithm, publicKeys.key(algorithm)) : algorithm.privateKey(encoded));
		}
		in.end();
		return new SecretKeys(publicKeys, keys, token);
	}

	/** What stands in the file. */
	byte[] toBytes() {
		var out = new ByteWriter();
		for (Algorithms algorithm : Algorithms.values()) {
			out.bytes(token != null && algorithm.classical() ? new byte[0] : key(algorithm).getEncoded());
		}
		return out.toBytes();
	}

	PublicKeys publicKeys() {
		return publicKeys;
	}

	PrivateKey key(Algorithms algorithm) {
		if (keys == null) {
			throw new IllegalStateException("the identity has been locked");
		}
		return keys.get(algorithm.ordinal());
	}

	private Provider provider(Algorithms algorithm) {
		return token == null || !algorithm.classical() ? null : token.provider(algorithm);
	}

	SignaturePair sign(String purpose, byte[] content, SecureRandom random) {
		byte[] message = SignaturePair.message(purpose, content);
		return new SignaturePair(sign(Algorithms.SIGN_CLASSICAL, message, random), sign(Algorithms.SIGN_QUANTUM, message, random));
	}

	/** @throws DossierException if the token does not answer */
	byte[] sign(Algorithms algorithm, byte[] message, SecureRandom random) {
		PrivateKey key = key(algorithm);
		try {
			Signature signer = algorithm.signature(provider(algorithm));
			signer.initSign(key, random);
			signer.update(message);
			return signer.sign();
		} catch (GeneralSecurityException | ProviderException e) {
			throw failed(algorithm, e);
		}
	}

	/**
	 * The shared secret of ECDH with another's key.
	 *
	 * @throws DossierException if the token does not answer
	 */
	byte[] agree(PublicKey other) {
		PrivateKey key = key(Algorithms.OPEN_CLASSICAL);
		try {
			Provider provider = provider(Algorithms.OPEN_CLASSICAL);
			KeyAgreement agreement = provider == null ? KeyAgreement.getInstance("ECDH") : KeyAgreement.getInstance("ECDH", provider);
			agreement.init(key);
			agreement.doPhase(other, true);
			return agreement.generateSecret();
		} catch (GeneralSecurityException | ProviderException e) {
			throw failed(Algorithms.OPEN_CLASSICAL, e);
		}
	}

	private RuntimeException failed(Algorithms algorithm, Exception e) {
		return provider(algorithm) == null ? new IllegalStateException("the identity's keys cannot be used", e)
				: new DossierException(TokenFaults.inUse(e), e);
	}

	/** Lets go of the keys. Java's own classes do not all let their bytes be overwritten; the collector takes those. */
	void forget() {
		if (keys != null) {
			keys.forEach(SecretKeys::destroy);
			keys = null;
			if (token != null) {
				token.close();
			}
		}
	}

	private static void destroy(PrivateKey key) {
		try {
			key.destroy();
		} catch (DestroyFailedException unsupported) {
			// The default of the platform: such a key is only dropped.
			return;
		}
	}
}
