package org.chancery.seal.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

import org.bouncycastle.jcajce.spec.MLDSAParameterSpec;
import org.bouncycastle.jcajce.spec.MLKEMParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

import org.chancery.seal.encoding.BadSealException;

/** The four algorithms of an identity, in the order in which their keys are written. */
public enum Algorithms {

	/** ECDSA on P-384. */
	SIGN_CLASSICAL("EC"),
	/** ML-DSA-65 (FIPS 204). */
	SIGN_QUANTUM("ML-DSA-65"),
	/** ECDH on P-384. */
	OPEN_CLASSICAL("EC"),
	/** ML-KEM-1024 (FIPS 203). */
	OPEN_QUANTUM("ML-KEM-1024");

	/** Used by object, never registered: nothing else in the program is to find it. */
	public static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

	private static final int LONGEST = 8192;

	private final String family;

	Algorithms(String family) {
		this.family = family;
	}

	/** Whether a token can hold its key. */
	boolean classical() {
		return "EC".equals(family);
	}

	/** A new pair. */
	public KeyPair generate(SecureRandom random) {
		try {
			KeyPairGenerator generator = classical() ? KeyPairGenerator.getInstance(family)
					: KeyPairGenerator.getInstance(family, BOUNCY_CASTLE);
			generator.initialize(parameters(), random);
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(family + " is not available on this Java", e);
		}
	}

	private AlgorithmParameterSpec parameters() {
		return switch (this) {
		case SIGN_QUANTUM -> MLDSAParameterSpec.ml_dsa_65;
		case OPEN_QUANTUM -> MLKEMParameterSpec.ml_kem_1024;
		default -> new ECGenParameterSpec("secp384r1");
		};
	}

	/**
	 * What signs or verifies by a key of this algorithm.
	 *
	 * @param provider whose key it is; null if it is no token's
	 */
	Signature signature(Provider provider) throws GeneralSecurityException {
		String name = classical() ? "SHA384withECDSA" : family;
		Provider by = provider != null || classical() ? provider : BOUNCY_CASTLE;
		return by == null ? Signature.getInstance(name) : Signature.getInstance(name, by);
	}

	/** The key of a SubjectPublicKeyInfo, which must be exactly as this algorithm writes it. */
	public PublicKey publicKey(byte[] encoded) throws BadSealException {
		try {
			PublicKey key = factory().generatePublic(new X509EncodedKeySpec(encoded));
			if (!Arrays.equals(encoded, key.getEncoded()) || encoded.length > LONGEST || classical() && encoded.length != 120) {
				throw new BadSealException("a public key is not of the kind that is used here");
			}
			return key;
		} catch (GeneralSecurityException | RuntimeException e) {
			throw new BadSealException("a public key is damaged", e);
		}
	}

	/** The key of a PKCS #8 structure. */
	public PrivateKey privateKey(byte[] encoded) throws BadSealException {
		try {
			return factory().generatePrivate(new PKCS8EncodedKeySpec(encoded));
		} catch (GeneralSecurityException | RuntimeException e) {
			throw new BadSealException("a private key is damaged", e);
		}
	}

	private KeyFactory factory() throws GeneralSecurityException {
		return classical() ? KeyFactory.getInstance(family) : KeyFactory.getInstance(family, BOUNCY_CASTLE);
	}
}
