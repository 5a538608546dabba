package org.chancery.seal.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

import org.chancery.seal.encoding.Digest;

/**
 * The one form in which an identity's own certificates are written (RFC 5280; ML-DSA as in RFC 9881, ML-KEM as in
 * RFC 9935).
 *
 * @param from  seconds since 1970
 * @param until seconds since 1970
 */
record CertificateProfile(String name, PublicKeys keys, long from, long until) {

	private static final int IDENTIFIER = 20;
	private static final String OPENING = "opening";

	/** The key that signs the certificate of another. */
	static Algorithms signerOf(Algorithms algorithm) {
		return switch (algorithm) {
		case SIGN_CLASSICAL, OPEN_CLASSICAL -> Algorithms.SIGN_CLASSICAL;
		case SIGN_QUANTUM, OPEN_QUANTUM -> Algorithms.SIGN_QUANTUM;
		};
	}

	static AlgorithmIdentifier signature(Algorithms algorithm) {
		return new AlgorithmIdentifier(signerOf(algorithm) == Algorithms.SIGN_CLASSICAL ? X9ObjectIdentifiers.ecdsa_with_SHA384
				: NISTObjectIdentifiers.id_ml_dsa_65);
	}

	/** The name of an identity as a subject. */
	static X500Name subject(String name) {
		return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, new DERUTF8String(name)).build();
	}

	private static X500Name openingSubject(String name) {
		return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, new DERUTF8String(name))
				.addRDN(BCStyle.OU, new DERUTF8String(OPENING)).build();
	}

	/** The part of a certificate that is signed, in DER. */
	byte[] toBeSigned(Algorithms algorithm, BigInteger serial) {
		boolean signs = signerOf(algorithm) == algorithm;
		var generator = new V3TBSCertificateGenerator();
		generator.setSerialNumber(new org.bouncycastle.asn1.ASN1Integer(serial));
		generator.setSignature(signature(algorithm));
		generator.setIssuer(subject(name));
		generator.setSubject(signs ? subject(name) : openingSubject(name));
		generator.setStartDate(new Time(new Date(from * 1000)));
		generator.setEndDate(new Time(new Date(until * 1000)));
		generator.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(keys.key(algorithm).getEncoded()));
		try {
			addExtensions(generator, algorithm, signs);
			TBSCertificate made = generator.generateTBSCertificate();
			return made.getEncoded(ASN1Encoding.DER);
		} catch (IOException e) {
			throw new IllegalStateException("a certificate cannot be written", e);
		}
	}

	private void addExtensions(V3TBSCertificateGenerator generator, Algorithms algorithm, boolean signs) throws IOException {
		var extensions = new ExtensionsGenerator();
		if (signs) {
			extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
		}
		extensions.addExtension(Extension.keyUsage, true, new KeyUsage(switch (algorithm) {
		case SIGN_CLASSICAL, SIGN_QUANTUM -> KeyUsage.digitalSignature | KeyUsage.keyCertSign;
		case OPEN_CLASSICAL -> KeyUsage.keyAgreement;
		case OPEN_QUANTUM -> KeyUsage.keyEncipherment;
		}));
		extensions.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(identifier(algorithm)));
		if (!signs) {
			extensions.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(identifier(signerOf(algorithm))));
		}
		generator.setExtensions(extensions.generate());
	}

	private byte[] identifier(Algorithms algorithm) {
		return Arrays.copyOf(Digest.of(keys.key(algorithm).getEncoded()).bytes(), IDENTIFIER);
	}
}
