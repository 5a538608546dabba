package org.chancery.seal.identity;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.pkcs.CertificationRequestInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Requests for certificates of the signing keys (PKCS #10, RFC 2986), which ask for the use that is made of them. */
final class CertificationRequests {

	private static final String LABEL = "CERTIFICATE REQUEST";

	private CertificationRequests() {
	}

	static String of(String name, SecretKeys secret, SecureRandom random) throws IOException {
		var text = new StringBuilder();
		for (Algorithms key : List.of(Algorithms.SIGN_CLASSICAL, Algorithms.SIGN_QUANTUM)) {
			var extensions = new ExtensionsGenerator();
			extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
			var asked = new Attribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, new DERSet(extensions.generate()));
			var info = new CertificationRequestInfo(CertificateProfile.subject(name),
					SubjectPublicKeyInfo.getInstance(secret.publicKeys().key(key).getEncoded()), new DERSet(asked));
			byte[] signature = secret.sign(key, info.getEncoded(ASN1Encoding.DER), random);
			var request = new CertificationRequest(info, CertificateProfile.signature(key), new DERBitString(signature));
			text.append(Pem.text(LABEL, request.getEncoded(ASN1Encoding.DER)));
		}
		return text.toString();
	}
}
