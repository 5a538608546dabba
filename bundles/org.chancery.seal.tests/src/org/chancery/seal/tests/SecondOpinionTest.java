package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

import javax.crypto.KEM;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.sealing.Secrets;
import org.chancery.seal.identity.Algorithms;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others make of our bytes: the stock openssl, and the running JDK's own algorithms. */
class SecondOpinionTest {

	private static final int ROUNDS = 25;

	@TempDir
	Path folder;

	private final SecureRandom random = new SecureRandom();
	private Identity identity;

	@BeforeEach
	void identity() throws Exception {
		identity = Office.identity("Ana", random);
	}

	@Test
	void opensslOpensParcelsOfAnySize() throws Exception {
		var openssl = new StockOpenssl(folder);
		int opened = 0;
		for (int length : new int[] { 0, 100, 5000, 70_000, 1_000_000 }) {
			byte[] content = new byte[length];
			random.nextBytes(content);
			EpochKey key = EpochKey.generate(random);
			byte[] plain = openssl.decrypt(Parcel.seal(content, new byte[20], key, random), key);
			assertArrayEquals(content, Arrays.copyOfRange(plain, 21, plain.length));
			opened++;
		}
		System.out.println("second opinion: openssl opened " + opened + " of 5 parcels given the epoch key");
	}

	@Test
	void opensslReadsAWholeDossier() throws Exception {
		var openssl = new StockOpenssl(folder);
		var office = new Office(folder);
		Path place = folder.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(3, "delegation");
		office.person("Ana").dossiers().save(dossier, place);
		office.person("Ana").dossier(place).addMember(office.card("Ben"), "delegation", false, null);
		Drafts.reword(dossier, 0, "Reworded.");
		office.person("Ana").dossiers().save(dossier, place);
		office.person("Ana").dossier(place).removeMember("Ben", "public");
		Identity ana = IdentityFile.read(Files.readAllBytes(folder.resolve("Ana.identity"))).unlock(new Secrets(Office.PASSPHRASE), random);
		System.out.println("second opinion: openssl on a sealed dossier of 2 audiences and 3 epochs: " + openssl.check(place, ana));
	}

	@Test
	void opensslRefusesAnotherMessage() throws Exception {
		var openssl = new StockOpenssl(folder);
		byte[] content = "what is signed".getBytes();
		SignaturePair pair = identity.sign("test", content);
		assertEquals(0, openssl.verify(identity.card().keys(), SignaturePair.message("test", content), pair.classical()));
		assertFalse(0 == openssl.verify(identity.card().keys(), SignaturePair.message("other", content), pair.classical()));
		System.out.println("second opinion: openssl verified the ECDSA half of a signature and refused a changed message");
	}

	@Test
	void thePlatformAgreesOnSignatures() throws Exception {
		KeyFactory factory = platform("ML-DSA-65");
		PublicKey ours = factory.generatePublic(new X509EncodedKeySpec(identity.card().keys().key(Algorithms.SIGN_QUANTUM).getEncoded()));
		KeyPair theirs = KeyPairGenerator.getInstance("ML-DSA-65").generateKeyPair();
		PublicKey read = Algorithms.SIGN_QUANTUM.publicKey(theirs.getPublic().getEncoded());
		for (int i = 0; i < ROUNDS; i++) {
			byte[] content = random.generateSeed(i);
			Signature verifier = Signature.getInstance("ML-DSA-65");
			verifier.initVerify(ours);
			verifier.update(SignaturePair.message("test", content));
			assertTrue(verifier.verify(identity.sign("test", content).quantum()));
			Signature signer = Signature.getInstance("ML-DSA-65");
			signer.initSign(theirs.getPrivate());
			signer.update(content);
			Signature bouncy = Signature.getInstance("ML-DSA-65", Algorithms.BOUNCY_CASTLE);
			bouncy.initVerify(read);
			bouncy.update(content);
			assertTrue(bouncy.verify(signer.sign()));
		}
		System.out.println("second opinion: ML-DSA-65 of Java " + Runtime.version().feature() + " and Bouncy Castle verified each other's "
				+ ROUNDS + " signatures");
	}

	@Test
	void thePlatformAgreesOnKeys() throws Exception {
		KeyFactory factory = platform("ML-KEM-1024");
		PublicKey ours = factory.generatePublic(new X509EncodedKeySpec(identity.card().keys().key(Algorithms.OPEN_QUANTUM).getEncoded()));
		KeyPair theirs = KeyPairGenerator.getInstance("ML-KEM-1024").generateKeyPair();
		PublicKey read = Algorithms.OPEN_QUANTUM.publicKey(theirs.getPublic().getEncoded());
		KEM platform = KEM.getInstance("ML-KEM-1024");
		KEM bouncy = KEM.getInstance("ML-KEM-1024", Algorithms.BOUNCY_CASTLE);
		for (int i = 0; i < ROUNDS; i++) {
			KEM.Encapsulated one = platform.newEncapsulator(ours).encapsulate();
			assertArrayEquals(one.key().getEncoded(), bouncy.newDecapsulator(identity.decapsulation()).decapsulate(one.encapsulation()).getEncoded());
			KEM.Encapsulated other = bouncy.newEncapsulator(read).encapsulate();
			assertArrayEquals(other.key().getEncoded(),
					platform.newDecapsulator(theirs.getPrivate()).decapsulate(other.encapsulation()).getEncoded());
		}
		System.out.println("second opinion: ML-KEM-1024 of Java " + Runtime.version().feature()
				+ " and Bouncy Castle opened each other's " + ROUNDS + " encapsulations");
	}

	private static KeyFactory platform(String algorithm) {
		try {
			return KeyFactory.getInstance(algorithm);
		} catch (NoSuchAlgorithmException absent) {
			assumeTrue(false, "this JDK has no " + algorithm + " of its own");
			throw new IllegalStateException(absent);
		}
	}
}
