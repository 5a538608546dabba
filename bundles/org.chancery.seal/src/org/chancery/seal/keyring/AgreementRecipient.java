package org.chancery.seal.keyring;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyAgreeRecipient;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.jcajce.io.CipherInputStream;
import org.bouncycastle.operator.InputDecryptor;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Algorithms;
import org.chancery.seal.identity.Identity;

/**
 * The recipient's side of ECDH in CMS (RFC 5753, section 3.1) in the one form that is written: of the identity it needs
 * the shared secret alone, so that its key may be on a token.
 */
final class AgreementRecipient implements KeyAgreeRecipient {

	private static final byte[] COUNTER = { 0, 0, 0, 1 };
	private static final int KEY = 32;

	private final Identity identity;

	AgreementRecipient(Identity identity) {
		this.identity = identity;
	}

	/** Of the recipient's key, which tells the curve of the sender's. */
	@Override
	public AlgorithmIdentifier getPrivateKeyAlgorithmIdentifier() {
		return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp384r1);
	}

	@Override
	public RecipientOperator getRecipientOperator(AlgorithmIdentifier agreement, AlgorithmIdentifier content,
			SubjectPublicKeyInfo sender, ASN1OctetString material, byte[] wrapped) throws CMSException {
		AlgorithmIdentifier wrap = AlgorithmIdentifier.getInstance(agreement.getParameters());
		if (!agreement.getAlgorithm().equals(CMSAlgorithm.ECDH_SHA384KDF) || !wrap.getAlgorithm().equals(CMSAlgorithm.AES256_WRAP)
				|| !content.getAlgorithm().equals(CMSAlgorithm.AES256_CBC) || material != null) {
			throw new CMSException("algorithms that are not used here");
		}
		try {
			byte[] secret = identity.agree(Algorithms.OPEN_CLASSICAL.publicKey(sender.getEncoded(ASN1Encoding.DER)));
			byte[] key = derived(secret, wrap);
			Cipher unwrap = Cipher.getInstance("AESWrap");
			unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(key, "AES"));
			SecretKey contentKey = (SecretKey) unwrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
			Arrays.fill(secret, (byte) 0);
			Arrays.fill(key, (byte) 0);
			return new RecipientOperator(decryptor(content, contentKey));
		} catch (BadSealException | GeneralSecurityException | IOException e) {
			throw new CMSException("the key cannot be unwrapped", e);
		}
	}

	/** ANSI X9.63 with SHA-384, of which one block is enough. */
	private static byte[] derived(byte[] secret, AlgorithmIdentifier wrap) throws GeneralSecurityException, IOException {
		MessageDigest digest = MessageDigest.getInstance("SHA-384");
		digest.update(secret);
		digest.update(COUNTER);
		byte[] block = digest.digest(new ECCCMSSharedInfo(wrap, new byte[] { 0, 0, KEY * 8 >> 8, (byte) (KEY * 8) })
				.getEncoded(ASN1Encoding.DER));
		byte[] key = Arrays.copyOf(block, KEY);
		Arrays.fill(block, (byte) 0);
		return key;
	}

	private static InputDecryptor decryptor(AlgorithmIdentifier content, SecretKey key) throws GeneralSecurityException {
		if (key.getEncoded().length != KEY) {
			throw new GeneralSecurityException("a key of another length");
		}
		Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
		cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(ASN1OctetString.getInstance(content.getParameters()).getOctets()));
		return new InputDecryptor() {
			@Override
			public AlgorithmIdentifier getAlgorithmIdentifier() {
				return content;
			}

			@Override
			public InputStream getInputStream(InputStream in) {
				return new CipherInputStream(in, cipher);
			}
		};
	}
}
