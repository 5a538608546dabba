package org.chancery.seal.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A timestamp authority of the tests' own, with a certifier above it; over http too. */
final class StampAuthority implements AutoCloseable {

	private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
	private static final Date UNTIL = Date.from(Instant.parse("2046-01-01T00:00:00Z"));

	private final KeyPair rootKeys = keys();
	private final KeyPair keys = keys();
	final X509Certificate root;
	final X509Certificate certificate;
	private ServerSocket server;
	byte[] lastRequest;

	StampAuthority() throws Exception {
		var rootName = new X500Name("CN=Root of the tests");
		var rootBuilder = new JcaX509v3CertificateBuilder(rootName, BigInteger.ONE, FROM, UNTIL, rootName, rootKeys.getPublic());
		rootBuilder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
		root = sign(rootBuilder);
		var builder = new JcaX509v3CertificateBuilder(rootName, BigInteger.TWO, FROM, UNTIL, new X500Name("CN=Clock of the tests"),
				keys.getPublic());
		builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
		certificate = sign(builder);
	}

	private static KeyPair keys() throws Exception {
		var generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		return generator.generateKeyPair();
	}

	private X509Certificate sign(JcaX509v3CertificateBuilder builder) throws Exception {
		return new JcaX509CertificateConverter()
				.getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate())));
	}

	static byte[] pem(Object thing) throws IOException {
		var out = new StringWriter();
		try (var writer = new JcaPEMWriter(out)) {
			writer.writeObject(thing);
		}
		return out.toString().getBytes();
	}

	byte[] key() {
		return ("-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
				+ "\n-----END PRIVATE KEY-----\n").getBytes();
	}

	/** The answer to a request, with the time that it says. */
	byte[] answer(byte[] request, Instant time) throws Exception {
		lastRequest = request;
		var digests = new JcaDigestCalculatorProviderBuilder().build();
		var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate);
		var tokens = new TimeStampTokenGenerator(signer, digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
				new ASN1ObjectIdentifier("1.2.3.4.1"));
		tokens.addCertificates(new JcaCertStore(List.of(certificate, root)));
		return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256.getId()))
				.generate(new TimeStampRequest(request), BigInteger.valueOf(7), Date.from(time)).getEncoded();
	}

	/** Answers one request after the other until it is closed. */
	URI start() throws IOException {
		server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(() -> {
			while (!server.isClosed()) {
				try (Socket each = server.accept()) {
					handle(each);
				} catch (IOException closed) {
					return;
				}
			}
		});
		return URI.create("http://localhost:" + server.getLocalPort() + "/stamp");
	}

	private void handle(Socket socket) throws IOException {
		var head = new ByteArrayOutputStream();
		while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
			head.write(socket.getInputStream().read());
		}
		String words = head.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		boolean right = words.startsWith("post ") && words.contains("content-type: application/timestamp-query\r\n");
		int length = Integer.parseInt(words.replaceAll("(?s).*content-length: (\\d+)\r.*", "$1"));
		byte[] request = socket.getInputStream().readNBytes(length);
		byte[] answer;
		try {
			answer = right ? answer(request, Instant.parse("2026-01-05T09:00:07Z")) : new byte[0];
		} catch (Exception e) {
			throw new IOException(e);
		}
		String first = "HTTP/1.1 " + (right ? "200 OK" : "415 No") + "\r\nContent-Type: application/timestamp-reply\r\nContent-Length: "
				+ answer.length + "\r\nConnection: close\r\n\r\n";
		socket.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().write(answer);
	}

	@Override
	public void close() throws IOException {
		if (server != null) {
			server.close();
		}
	}
}
