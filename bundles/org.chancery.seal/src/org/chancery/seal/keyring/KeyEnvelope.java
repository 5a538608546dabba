package org.chancery.seal.keyring;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.KEMRecipientId;
import org.bouncycastle.cms.KeyAgreeRecipientId;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKEMEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKEMRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;

import org.chancery.core.dossier.DossierException;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Algorithms;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.parcel.EpochKey;

/**
 * An epoch key for several recipients: ML-KEM-1024 (RFC 9629) inside ECDH P-384 (RFC 5753). CMS does not authenticate
 * who they are: what holds the envelope must be signed.
 */
public final class KeyEnvelope {

	private static final ASN1ObjectIdentifier WRAP = CMSAlgorithm.AES256_WRAP;
	private static final ASN1ObjectIdentifier CONTENT = CMSAlgorithm.AES256_CBC;
	private static final AlgorithmIdentifier HKDF = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_hkdf_with_sha256);
	private static final int ID_LENGTH = 20;

	private final byte[] place;

	/** @param place compartment and epoch */
	public KeyEnvelope(byte[] place) {
		this.place = place;
	}

	/** Seals a key for them. */
	public byte[] seal(EpochKey key, List<PublicKeys> recipients, SecureRandom random) {
		byte[] bytes = key.bytes();
		try {
			var quantum = new CMSEnvelopedDataGenerator();
			for (PublicKeys each : recipients) {
				quantum.addRecipientInfoGenerator(new JceKEMRecipientInfoGenerator(idOf(each), each.key(Algorithms.OPEN_QUANTUM), WRAP)
						.setKDF(HKDF).setProvider(Algorithms.BOUNCY_CASTLE).setSecureRandom(random));
			}
			var classical = new CMSEnvelopedDataGenerator();
			classical.addRecipientInfoGenerator(agreement(recipients, random));
			return wrapped(classical, wrapped(quantum, bytes, random), random);
		} catch (CMSException | IOException | GeneralSecurityException e) {
			throw new IllegalStateException("an epoch key cannot be sealed for its members", e);
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	private RecipientInfoGenerator agreement(List<PublicKeys> recipients, SecureRandom random)
			throws GeneralSecurityException {
		KeyPair own = Algorithms.OPEN_CLASSICAL.generate(random);
		var generator = new JceKeyAgreeRecipientInfoGenerator(CMSAlgorithm.ECDH_SHA384KDF, own.getPrivate(), own.getPublic(), WRAP)
				.setProvider(Algorithms.BOUNCY_CASTLE).setSecureRandom(random);
		for (PublicKeys each : recipients) {
			generator.addRecipient(idOf(each), each.key(Algorithms.OPEN_CLASSICAL));
		}
		return generator;
	}

	private static byte[] wrapped(CMSEnvelopedDataGenerator generator, byte[] content, SecureRandom random)
			throws CMSException, IOException {
		var encryptor = new JceCMSContentEncryptorBuilder(CONTENT).setProvider(Algorithms.BOUNCY_CASTLE).setSecureRandom(random);
		return generator.generate(new CMSProcessableByteArray(content), encryptor.build()).getEncoded();
	}

	/** @return the key, or null if it is not for this identity */
	public EpochKey open(byte[] envelope, Identity identity) throws BadSealException {
		byte[] id = idOf(identity.card().keys());
		var classical = new AgreementRecipient(identity);
		var quantum = new JceKEMEnvelopedRecipient(identity.decapsulation());
		quantum.setProvider(Algorithms.BOUNCY_CASTLE).setKeySizeValidation(true).setAllowedContentAlgorithms(Set.of(CONTENT));
		byte[] inner = content(envelope, id, classical);
		if (inner == null) {
			return null;
		}
		byte[] key = content(inner, id, quantum);
		if (key == null) {
			throw new BadSealException("the keyring names a member outside and not inside");
		}
		try {
			return EpochKey.of(key);
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	private static byte[] content(byte[] envelope, byte[] id, Recipient recipient) throws BadSealException {
		try {
			for (RecipientInformation each : new CMSEnvelopedData(envelope).getRecipientInfos().getRecipients()) {
				if (Arrays.equals(id, idOf(each))) {
					return each.getContent(recipient);
				}
			}
			return null;
		} catch (DossierException e) {
			// The token, not the envelope.
			throw e;
		} catch (CMSException | RuntimeException e) {
			throw new BadSealException("the keyring's envelope is damaged", e);
		}
	}

	private static byte[] idOf(RecipientInformation recipient) {
		return switch (recipient.getRID()) {
		case KeyAgreeRecipientId agreement -> agreement.getSubjectKeyIdentifier();
		case KEMRecipientId encapsulation -> encapsulation.getSubjectKeyIdentifier();
		default -> null;
		};
	}

	/** Different in each compartment and epoch, so that it tells only those who know the keys. */
	private byte[] idOf(PublicKeys keys) {
		return Arrays.copyOf(Digest.of("chancery/recipient/1", place, keys.id().bytes()).bytes(), ID_LENGTH);
	}
}
