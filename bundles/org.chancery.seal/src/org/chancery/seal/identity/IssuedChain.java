package org.chancery.seal.identity;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;

/**
 * What an authority issued for one of an identity's signing keys.
 *
 * @param certificates in DER: that of the key, then those of authorities up to where the path begins
 * @param key          which key
 * @param until        seconds since 1970, when the first of them ends
 * @param says         one line for a person: who says it
 */
public record IssuedChain(List<byte[]> certificates, Algorithms key, long until, String says) {

	private static final int MOST = 5;
	private static final int LARGEST = 16 << 10;

	/** Checks a chain in any order of its authorities' certificates as it was read; trusts none of it. */
	static IssuedChain of(List<byte[]> certificates, String name, PublicKeys keys) throws BadSealException {
		if (certificates.size() < 2 || certificates.size() > MOST) {
			throw new BadSealException("a chain has the certificate of a signing key and one to " + (MOST - 1)
					+ " of authorities behind it");
		}
		try {
			var parsed = new ArrayList<X509Certificate>();
			var factory = CertificateFactory.getInstance("X.509", Algorithms.BOUNCY_CASTLE);
			for (byte[] each : certificates) {
				var one = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(each));
				if (one == null || !Arrays.equals(each, one.getEncoded())) {
					throw new BadSealException("a certificate of the chain is damaged");
				}
				parsed.add(one);
			}
			checkPath(factory.generateCertPath(parsed.subList(0, parsed.size() - 1)), parsed);
			return described(certificates, parsed, keyOf(parsed.get(0), keys), name);
		} catch (GeneralSecurityException | RuntimeException | StackOverflowError e) {
			throw new BadSealException("the chain of certificates does not hold from the authority to the key", e);
		}
	}

	/** At the first moment at which all were valid. */
	private static void checkPath(CertPath path, List<X509Certificate> all) throws GeneralSecurityException {
		X509Certificate root = all.get(all.size() - 1);
		var parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
		parameters.setRevocationEnabled(false);
		Date latest = all.stream().map(X509Certificate::getNotBefore).max(Date::compareTo).orElseThrow();
		parameters.setDate(latest);
		root.checkValidity(latest);
		if (root.getBasicConstraints() < 0) {
			throw new GeneralSecurityException("the last certificate is no authority's");
		}
		CertPathValidator.getInstance("PKIX", Algorithms.BOUNCY_CASTLE).validate(path, parameters);
	}

	private static Algorithms keyOf(X509Certificate leaf, PublicKeys keys) throws BadSealException {
		boolean[] usage = leaf.getKeyUsage();
		if (usage != null && !usage[0]) {
			throw new BadSealException("the certificate that was issued is not one for signing");
		}
		for (Algorithms each : List.of(Algorithms.SIGN_CLASSICAL, Algorithms.SIGN_QUANTUM)) {
			if (Arrays.equals(leaf.getPublicKey().getEncoded(), keys.key(each).getEncoded())) {
				return each;
			}
		}
		throw new BadSealException("the certificate that was issued is not for one of this identity's signing keys");
	}

	private static IssuedChain described(List<byte[]> certificates, List<X509Certificate> parsed, Algorithms key, String name)
			throws BadSealException {
		X500Name subject = X500Name.getInstance(parsed.get(0).getSubjectX500Principal().getEncoded());
		RDN[] names = subject.getRDNs(BCStyle.CN);
		if (names.length != 1 || !(names[0].getFirst().getValue() instanceof ASN1String text)
				|| !name.equals(text.getString())) {
			throw new BadSealException("the certificate that was issued does not have the identity's name as its CN");
		}
		long until = parsed.stream().mapToLong(each -> each.getNotAfter().getTime() / 1000).min().orElseThrow();
		byte[] root = certificates.get(certificates.size() - 1);
		String says = PersonName.shown(parsed.get(0).getIssuerX500Principal().getName()) + " certified the "
				+ (key == Algorithms.SIGN_CLASSICAL ? "ECDSA" : "ML-DSA") + " key until " + Instant.ofEpochSecond(until)
				+ "; words of the topmost authority: " + Fingerprint.words(Arrays.copyOf(Digest.of(root).bytes(), Fingerprint.LENGTH));
		return new IssuedChain(List.copyOf(certificates), key, until, says);
	}

	void write(ByteWriter out) {
		out.u8(certificates.size());
		certificates.forEach(out::bytes);
	}

	static IssuedChain read(ByteReader in, String name, PublicKeys keys) throws BadSealException {
		int count = in.u8();
		var certificates = new ArrayList<byte[]>();
		for (int i = 0; i < Math.min(count, MOST + 1); i++) {
			certificates.add(in.bytes(LARGEST));
		}
		return of(certificates, name, keys);
	}
}
