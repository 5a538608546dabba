package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Timestamp;
import org.chancery.core.sealing.Timestamps;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.timestamp.StampCheck;
import org.chancery.seal.timestamp.StampRequest;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timestamps of logs, by an authority of the test's own and by the stock openssl, over http and by files. */
class TimestampTest {

	@TempDir
	Path folder;

	private final SecureRandom random = new SecureRandom();
	private Office office;
	private Path place;
	private StampAuthority authority;

	@BeforeEach
	void sealOne() throws Exception {
		office = new Office(folder);
		place = folder.resolve("dossier");
		office.person("Ana").dossiers().save(Drafts.treaty(2, "delegation"), place);
		authority = new StampAuthority();
	}

	@AfterEach
	void stop() throws IOException {
		authority.close();
	}

	private Timestamps timestamps() throws Exception {
		return office.person("Ana").dossier(place).timestamps();
	}

	private Timestamp only(byte[]... certificates) throws Exception {
		List<Timestamp> all = timestamps().all(List.of(certificates));
		assertEquals(1, all.size());
		return all.get(0);
	}

	@Test
	void overTheNetworkADigestGoesAndATimeComesBack() throws Exception {
		timestamps().ask("delegation", authority.start());
		Timestamp found = only(authority.certificate.getEncoded());
		assertEquals("delegation", found.audience());
		assertEquals(Instant.parse("2026-01-05T09:00:07Z"), found.time());
		assertTrue(found.authority().contains("Clock of the tests") && found.trusted() && found.fault() == null && found.entries() > 0);
		assertTrue(only(StampAuthority.pem(authority.root)).trusted(), "by who certifies it");
		assertFalse(only().trusted());
		assertFalse(only(StampAuthority.pem(new StampAuthority().root)).trusted());
		assertTrue(authority.lastRequest.length < 80, "a digest, a number and nothing else: " + authority.lastRequest.length);
		var verdict = office.person("Ana").verify(place, List.of(authority.root.getEncoded()), new BasicMonitor());
		assertNull(verdict.fault());
		assertTrue(verdict.counts().stream().anyMatch(line -> line.startsWith("1 timestamp is signed") && line.contains("1 of them")),
				verdict.counts().toString());
		assertThrows(UnreadableFileException.class, () -> timestamps().all(List.of(new byte[] { 1, 2, 3 })));
	}

	@Test
	void whatIsNoAuthorityIsToldInOneLine() throws Exception {
		URI address = authority.start();
		authority.close();
		assertThrows(IOException.class, () -> timestamps().ask("public", address));
		assertThrows(IOException.class, () -> timestamps().ask("public", URI.create("file:///etc/passwd")));
		for (byte[] answer : List.of(new byte[0], new byte[] { 0x30, 0 }, new byte[Timestamps.LARGEST_ANSWER + 1])) {
			var refusal = assertThrows(UnreadableFileException.class, () -> timestamps().accept("public", answer));
			assertEquals(1, refusal.getMessage().lines().count());
		}
		assertEquals(List.of(), timestamps().all(List.of()));
	}

	@Test
	void answersToOtherRequestsAreRefused() throws Exception {
		byte[] request = timestamps().request("public");
		byte[] other = StampRequest.of(Digest.of(new byte[3]), random).bytes();
		assertTrue(refusal(authority.answer(other, Instant.EPOCH)).contains("answers no request"));
		// The same digest under another number: an answer that somebody kept.
		byte[] replayed = StampRequest.of(new Digest(new TimeStampRequest(request).getMessageImprintDigest()), random).bytes();
		assertTrue(refusal(authority.answer(replayed, Instant.EPOCH)).contains("not one to what was asked"));
		byte[] answer = authority.answer(request, Instant.parse("2026-01-06T00:00:00Z"));
		var wrong = assertThrows(UnreadableFileException.class, () -> timestamps().accept("delegation", answer));
		assertTrue(wrong.getMessage().contains("another audience"), wrong.getMessage());
		timestamps().accept("public", answer);
		assertTrue(refusal(answer).contains("answers no request"), "once is enough");
		assertTrue(only(authority.root.getEncoded()).trusted());
	}

	private String refusal(byte[] answer) {
		return assertThrows(UnreadableFileException.class, () -> timestamps().accept("public", answer)).getMessage();
	}

	@Test
	void noChangedByteOfATokenIsBelieved() throws Exception {
		Digest imprint = Digest.of(new byte[] { 7 });
		StampRequest request = StampRequest.of(imprint, random);
		byte[] token = new TimeStampResponse(authority.answer(request.bytes(), Instant.parse("2026-01-06T00:00:00Z"))).getTimeStampToken().getEncoded();
		var check = new StampCheck(List.of(authority.root));
		StampCheck.Checked genuine = check.check(token, imprint);
		int refused = 0;
		int same = 0;
		for (int i = 0; i < token.length; i++) {
			byte[] changed = token.clone();
			changed[i] ^= 1;
			try {
				StampCheck.Checked read = check.check(changed, imprint);
				// What the signature does not cover may change and say the same, or not be trusted; never another time.
				assertEquals(genuine.time(), read.time());
				same++;
			} catch (BadSealException refusal) {
				refused++;
			}
		}
		assertThrows(BadSealException.class, () -> check.check(token, Digest.of(new byte[] { 8 })));
		assertTrue(refused > same);
		System.out.println("timestamps: " + token.length + " changed bytes of a token, " + refused + " refused, " + same
				+ " in what its signature does not cover, 0 with another time, 0 unchecked exceptions");
	}

	@Test
	void opensslVerifiesWhatOurAuthorityStamped() throws Exception {
		assumeOpenssl();
		byte[] request = timestamps().request("public");
		Files.write(folder.resolve("request.tsq"), request);
		Files.write(folder.resolve("answer.tsr"), authority.answer(request, Instant.now()));
		Files.write(folder.resolve("root.pem"), StampAuthority.pem(authority.root));
		assertTrue(openssl("ts", "-verify", "-queryfile", "request.tsq", "-in", "answer.tsr", "-CAfile", "root.pem").contains("Verification: OK"));
		System.out.println("second opinion: openssl ts verified the answer to a request of ours");
	}

	@Test
	void opensslAsTheAuthority() throws Exception {
		assumeOpenssl();
		byte[] request = timestamps().request("public");
		Files.write(folder.resolve("request.tsq"), request);
		Files.write(folder.resolve("key.pem"), authority.key());
		Files.write(folder.resolve("cert.pem"), StampAuthority.pem(authority.certificate));
		Files.writeString(folder.resolve("serial"), "01\n");
		Files.writeString(folder.resolve("ts.conf"), """
				[tsa]
				default_tsa = one
				[one]
				serial = serial
				signer_cert = cert.pem
				signer_key = key.pem
				signer_digest = sha256
				default_policy = 1.2.3.4.1
				digests = sha256
				accuracy = secs:1
				ess_cert_id_alg = sha256
				""");
		openssl("ts", "-reply", "-config", "ts.conf", "-queryfile", "request.tsq", "-out", "answer.tsr");
		timestamps().accept("public", Files.readAllBytes(folder.resolve("answer.tsr")));
		Timestamp found = only(StampAuthority.pem(authority.root));
		assertTrue(found.trusted() && found.fault() == null);
		assertNotEquals(Instant.EPOCH, found.time());
		System.out.println("second opinion: a timestamp by openssl ts was taken and verified");
	}

	private static void assumeOpenssl() {
		assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, "openssl"))),
				"openssl is not installed");
	}

	private String openssl(String... words) throws Exception {
		List<String> all = Stream.concat(Stream.of("openssl"), Stream.of(words)).toList();
		Process process = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said;
	}
}
