package org.chancery.seal.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Certificate;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The certificates of an identity's four keys, all with one validity, and what authorities issued for its signing keys.
 *
 * @param own    in DER, in the order of {@link Algorithms}
 * @param chains at most two
 * @param from   seconds since 1970
 * @param until  seconds since 1970
 */
public record Certificates(List<byte[]> own, List<IssuedChain> chains, long from, long until) {

	private static final int LARGEST = 16 << 10;
	private static final long LONGEST_VALIDITY = Duration.ofDays(92).toSeconds();
	private static final long LATEST = 253_402_300_799L;
	private static final int SERIAL = 16;

	/** Issues certificates for an identity's keys to itself. */
	static Certificates issue(String name, SecretKeys secret, long from, long until, SecureRandom random) {
		var profile = new CertificateProfile(name, secret.publicKeys(), from, until);
		var own = new ArrayList<byte[]>();
		for (Algorithms algorithm : Algorithms.values()) {
			byte[] signed = profile.toBeSigned(algorithm, serial(random));
			byte[] signature = secret.sign(CertificateProfile.signerOf(algorithm), signed, random);
			try {
				own.add(new DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] { ASN1Primitive.fromByteArray(signed),
						CertificateProfile.signature(algorithm), new DERBitString(signature) }).getEncoded(ASN1Encoding.DER));
			} catch (IOException e) {
				throw new IllegalStateException("a certificate cannot be written", e);
			}
		}
		return new Certificates(List.copyOf(own), List.of(), from, until);
	}

	/** Positive, and always of the same length. */
	private static BigInteger serial(SecureRandom random) {
		byte[] bytes = new byte[SERIAL];
		random.nextBytes(bytes);
		bytes[0] = (byte) (bytes[0] & 0x7f | 0x40);
		return new BigInteger(bytes);
	}

	Certificates with(List<IssuedChain> others) {
		return new Certificates(own, List.copyOf(others), from, until);
	}

	void write(ByteWriter out) {
		own.forEach(out::bytes);
		out.u8(chains.size());
		chains.forEach(each -> each.write(out));
	}

	/** Reads certificates, which must be those of that name and those keys in every bit but serial number and validity. */
	static Certificates read(ByteReader in, String name, PublicKeys keys) throws BadSealException {
		var own = new ArrayList<byte[]>();
		for (int i = 0; i < Algorithms.values().length; i++) {
			own.add(in.bytes(LARGEST));
		}
		Certificate first = parsed(own.get(0));
		long from;
		long until;
		try {
			from = first.getStartDate().getDate().getTime() / 1000;
			until = first.getEndDate().getDate().getTime() / 1000;
		} catch (RuntimeException | StackOverflowError e) {
			throw new BadSealException("a certificate is damaged", e);
		}
		if (from < 0 || until <= from || until > LATEST || until - from > LONGEST_VALIDITY) {
			throw new BadSealException("the certificates do not have the validity that is used here");
		}
		var profile = new CertificateProfile(name, keys, from, until);
		for (Algorithms algorithm : Algorithms.values()) {
			check(own.get(algorithm.ordinal()), algorithm, profile);
		}
		return new Certificates(List.copyOf(own), chains(in, name, keys), from, until);
	}

	private static List<IssuedChain> chains(ByteReader in, String name, PublicKeys keys) throws BadSealException {
		int count = in.u8();
		if (count > 2) {
			throw in.damaged();
		}
		var chains = new ArrayList<IssuedChain>();
		for (int i = 0; i < count; i++) {
			chains.add(IssuedChain.read(in, name, keys));
		}
		if (chains.stream().map(IssuedChain::key).distinct().count() != count) {
			throw in.damaged();
		}
		return List.copyOf(chains);
	}

	private static Certificate parsed(byte[] der) throws BadSealException {
		try {
			return Certificate.getInstance(der);
		} catch (RuntimeException | StackOverflowError e) {
			// The library throws whatever comes to hand for what it cannot read, and descends into what is nested.
			throw new BadSealException("a certificate is damaged", e);
		}
	}

	private static void check(byte[] der, Algorithms algorithm, CertificateProfile profile) throws BadSealException {
		Certificate certificate = parsed(der);
		boolean held;
		try {
			byte[] signed = profile.toBeSigned(algorithm, certificate.getSerialNumber().getValue());
			Algorithms signer = CertificateProfile.signerOf(algorithm);
			held = Arrays.equals(der, certificate.getEncoded(ASN1Encoding.DER))
					&& Arrays.equals(signed, certificate.getTBSCertificate().getEncoded(ASN1Encoding.DER))
					&& certificate.getSignatureAlgorithm().equals(CertificateProfile.signature(algorithm))
					&& certificate.getSerialNumber().getValue().bitLength() == SERIAL * 8 - 1
					&& SignaturePair.holds(signer, profile.keys(), signed, certificate.getSignature().getOctets());
		} catch (IOException | RuntimeException | StackOverflowError e) {
			throw new BadSealException("a certificate is damaged", e);
		}
		if (!held) {
			throw new BadSealException("a certificate is not that of the card's name and keys");
		}
	}

	/** All in DER: an identity's own, then those of its chains. */
	List<byte[]> all() {
		var all = new ArrayList<>(own);
		chains.forEach(each -> all.addAll(each.certificates()));
		return all;
	}
}
