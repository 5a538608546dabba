package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

import org.chancery.seal.encoding.Padding;
import org.chancery.seal.identity.Algorithms;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others make of our bytes: the stock openssl, and the running JDK's own algorithms. */
class SecondOpinionTest {

	@TempDir
	Path folder;

	private final SecureRandom random = new SecureRandom();
	private Identity identity;

	@BeforeEach
	void identity() throws Exception {
		identity = Office.identity("Ana", random);
	}

	@Test
	void opensslOpensParcels() throws Exception {
		assumeOpenssl();
		int opened = 0;
		for (int length : new int[] { 0, 100, 5000, 70_000, 1_000_000 }) {
			byte[] content = new byte[length];
			random.nextBytes(content);
			EpochKey key = EpochKey.generate(random);
			Path parcel = Files.write(folder.resolve("parcel"), Parcel.seal(content, new byte[20], key, random));
			Path out = folder.resolve("content");
			assertEquals(0, run("openssl", "cms", "-decrypt", "-inform", "DER", "-binary", "-in", parcel.toString(), "-out", out.toString(),
					"-secretkey", HexFormat.of().formatHex(key.bytes()), "-secretkeyid", HexFormat.of().formatHex(key.id())));
			byte[] plain = Padding.unpad(Files.readAllBytes(out));
			assertArrayEquals(content, Arrays.copyOfRange(plain, 21, plain.length));
			opened++;
		}
		System.out.println("second opinion: openssl opened " + opened + " of 5 parcels given the epoch key");
	}

	@Test
	void opensslVerifiesTheClassicalSignature() throws Exception {
		assumeOpenssl();
		byte[] content = "what is signed".getBytes();
		SignaturePair pair = identity.sign("test", content);
		Path message = Files.write(folder.resolve("message"), SignaturePair.message("test", content));
		Path signature = Files.write(folder.resolve("signature"), pair.classical());
		Path der = Files.write(folder.resolve("key.der"), identity.card().keys().key(Algorithms.SIGN_CLASSICAL).getEncoded());
		Path pem = folder.resolve("key.pem");
		assertEquals(0, run("openssl", "pkey", "-pubin", "-inform", "DER", "-in", der.toString(), "-out", pem.toString()));
		String[] verify = { "openssl", "dgst", "-sha384", "-verify", pem.toString(), "-signature", signature.toString(), message.toString() };
		assertEquals(0, run(verify));
		Files.write(message, "something else".getBytes());
		assertTrue(run(verify) != 0);
		System.out.println("second opinion: openssl verified the ECDSA half of a signature and refused a changed message");
	}

	@Test
	void thePlatformVerifiesTheQuantumSignature() throws Exception {
		KeyFactory factory;
		try {
			factory = KeyFactory.getInstance("ML-DSA-65");
		} catch (NoSuchAlgorithmException absent) {
			assumeTrue(false, "this JDK has no ML-DSA of its own");
			return;
		}
		byte[] content = "what is signed".getBytes();
		SignaturePair pair = identity.sign("test", content);
		var key = factory.generatePublic(new X509EncodedKeySpec(identity.card().keys().key(Algorithms.SIGN_QUANTUM).getEncoded()));
		Signature verifier = Signature.getInstance("ML-DSA-65");
		verifier.initVerify(key);
		verifier.update(SignaturePair.message("test", content));
		assertTrue(verifier.verify(pair.quantum()));
		System.out.println("second opinion: " + verifier.getProvider().getName() + " verified the ML-DSA half of a signature");
	}

	private static void assumeOpenssl() {
		boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "openssl")));
		assumeTrue(there, "openssl is not installed");
	}

	private int run(String... words) throws IOException, InterruptedException {
		return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start().waitFor();
	}
}
