package org.chancery.seal.timestamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Algorithms;

/** Checks tokens, by the certificate that each brings and, for trust, by those that a person named. */
public final class StampCheck {

	private final List<X509Certificate> authorities;

	/** What a token says that holds in itself. @param trusted whether a certificate that was named confirms its maker's */
	public record Checked(Instant time, String authority, boolean trusted) {
	}

	/** @param authorities may be none: then nothing is trusted */
	public StampCheck(List<X509Certificate> authorities) {
		this.authorities = List.copyOf(authorities);
	}

	/** Reads certificates in PEM or DER; a file may hold several. */
	public static List<X509Certificate> certificates(byte[] file) throws BadSealException {
		var found = new ArrayList<X509Certificate>();
		try {
			for (var each : CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file))) {
				found.add((X509Certificate) each);
			}
		} catch (GeneralSecurityException | RuntimeException e) {
			throw new BadSealException("this is no certificate in PEM or DER", e);
		}
		if (found.isEmpty()) {
			throw new BadSealException("this is no certificate in PEM or DER");
		}
		return found;
	}

	/** Checks a token, which must be about a digest. */
	public Checked check(byte[] token, Digest imprint) throws BadSealException {
		try {
			var stamp = new TimeStampToken(new CMSSignedData(token));
			var info = stamp.getTimeStampInfo();
			if (!info.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
					|| !Arrays.equals(info.getMessageImprintDigest(), imprint.bytes())) {
				throw new BadSealException("the timestamp is of something else");
			}
			X509CertificateHolder maker = maker(stamp);
			stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(Algorithms.BOUNCY_CASTLE).build(maker));
			Instant time = info.getGenTime().toInstant();
			return new Checked(time, maker.getSubject().toString(), isTrusted(maker, stamp, time));
		} catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
			throw new BadSealException("the timestamp is not signed by the authority that it names, or that one may not make any", e);
		} catch (CMSException | IOException | RuntimeException e) {
			throw new BadSealException("the timestamp is damaged", e);
		}
	}

	private static X509CertificateHolder maker(TimeStampToken stamp) throws BadSealException {
		for (X509CertificateHolder each : stamp.getCertificates().getMatches(null)) {
			if (stamp.getSID().match(each)) {
				return each;
			}
		}
		throw new BadSealException("the timestamp does not bring its authority's certificate");
	}

	/** As of the time of the token; revocation is not asked for, which would take a network. */
	private boolean isTrusted(X509CertificateHolder maker, TimeStampToken stamp, Instant time)
			throws GeneralSecurityException, IOException {
		X509Certificate certificate = certificate(maker);
		if (authorities.contains(certificate)) {
			return true;
		}
		Set<TrustAnchor> anchors = new HashSet<>();
		authorities.forEach(each -> anchors.add(new TrustAnchor(each, null)));
		if (anchors.isEmpty()) {
			return false;
		}
		var target = new X509CertSelector();
		target.setCertificate(certificate);
		var parameters = new PKIXBuilderParameters(anchors, target);
		var brought = new ArrayList<X509Certificate>();
		for (X509CertificateHolder each : stamp.getCertificates().getMatches(null)) {
			brought.add(certificate(each));
		}
		parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(brought)));
		parameters.setRevocationEnabled(false);
		parameters.setDate(Date.from(time));
		try {
			CertPathBuilder.getInstance("PKIX").build(parameters);
			return true;
		} catch (GeneralSecurityException noPath) {
			return false;
		}
	}

	private static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException, IOException {
		return (X509Certificate) CertificateFactory.getInstance("X.509")
				.generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
	}
}
