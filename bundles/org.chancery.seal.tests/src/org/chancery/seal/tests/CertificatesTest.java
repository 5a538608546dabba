package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Secrets;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificates of identities: what others read in them, how long they last, who else certified the keys. */
class CertificatesTest {

	@TempDir
	Path folder;

	private Office office;

	@BeforeEach
	void openOffice() {
		office = new Office(folder);
	}

	private List<X509Certificate> certificates(IdentityCard card) throws Exception {
		var found = new ArrayList<X509Certificate>();
		String pem = card.text().substring(0, card.text().indexOf("-----BEGIN CHANCERY"));
		CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
				.forEach(each -> found.add((X509Certificate) each));
		return found;
	}

	@Test
	void theCardIsReadableByOthers() throws Exception {
		List<X509Certificate> all = certificates(office.card("Ana"));
		assertEquals(4, all.size());
		all.get(0).verify(all.get(0).getPublicKey());
		all.get(2).verify(all.get(0).getPublicKey());
		assertTrue(all.get(0).getKeyUsage()[0] && all.get(0).getKeyUsage()[5] && all.get(2).getKeyUsage()[4]
				&& all.get(3).getKeyUsage()[2]);
		boolean quantum = Security.getProviders("Signature.ML-DSA-65") != null;
		if (quantum) {
			all.get(1).verify(all.get(1).getPublicKey());
			all.get(3).verify(all.get(1).getPublicKey());
		}
		var openssl = new StockOpenssl(folder);
		Path card = Files.writeString(folder.resolve("ana.card"), office.card("Ana").text());
		assertEquals(0, openssl.run("openssl", "x509", "-in", card.toString(), "-noout", "-subject", "-ext", "keyUsage"));
		assertTrue(openssl.said().contains("CN = Ana") && openssl.said().contains("Digital Signature"), openssl.said());
		Path signing = Files.write(folder.resolve("signing.der"), all.get(0).getEncoded());
		Path opening = Files.write(folder.resolve("opening.der"), all.get(2).getEncoded());
		assertEquals(0, openssl.run("openssl", "verify", "-attime", Long.toString(office.clock.instant().getEpochSecond()), "-CAfile",
				pem(openssl, signing), pem(openssl, opening)), openssl.said());
		System.out.println("certificates: 4 in a card, read by Java, " + (quantum ? 4 : 2)
				+ " signatures verified by it; openssl verified that of the ECDH key by the ECDSA key's");
	}

	private static String pem(StockOpenssl openssl, Path der) throws Exception {
		Path pem = der.resolveSibling(der.getFileName() + ".pem");
		assertEquals(0, openssl.run("openssl", "x509", "-inform", "DER", "-in", der.toString(), "-out", pem.toString()));
		return pem.toString();
	}

	@Test
	void anExpiredCardLetsNobodyInAndClosesNothing() throws Exception {
		Path place = folder.resolve("dossier");
		office.person("Ana").dossiers().save(Drafts.treaty(1), place);
		IdentityCard ben = office.card("Ben");
		assertEquals(office.clock.instant().plus(Duration.ofDays(90)), ben.until());
		office.person("Ana").dossier(place).addMember(ben, "public", false, null);
		office.trust("Ben", "Ana");
		IdentityCard cid = office.card("Cid");
		office.clock.advance(Duration.ofDays(90));
		for (IdentityCard each : List.of(ben, cid)) {
			assertTrue(assertThrows(DossierException.class, () -> office.person("Ana").dossier(place).addMember(each, "public", true, null))
					.getMessage().contains("have ended"));
		}
		assertThrows(UnreadableFileException.class, () -> office.person("Ana").trust(cid));
		assertTrue(Drafts.text(office.person("Ben").dossiers().open(place), "public").contains("quota"));
		IdentityCard renewed = office.sealer.renew(folder.resolve("Cid.identity"), new Secrets(Office.PASSPHRASE.clone()));
		assertEquals(cid.words(), renewed.words());
		assertEquals(List.of("public"), office.person("Ana").dossier(place).addMember(renewed, "public", false, null));
		assertNull(office.person("Ana").verify(place, new BasicMonitor()).fault());
	}

	@Test
	void anIdentityOfVersionOneIsRenewedWithItsKeys() throws Exception {
		Tree.copy(SampleTest.sample("sealed-1"), folder);
		Path ana = folder.resolve("ana.identity");
		IdentityCard old = office.sealer.cardOf(ana);
		assertNull(old.until());
		Path mine = folder.resolve("mine");
		office.person("Ben").dossiers().save(Drafts.treaty(1), mine);
		assertTrue(assertThrows(DossierException.class, () -> office.person("Ben").dossier(mine).addMember(old, "public", false, null))
				.getMessage().contains("no certificates"));
		IdentityCard renewed = office.sealer.renew(ana, new Secrets(Office.PASSPHRASE.clone()));
		assertEquals(old.words(), renewed.words());
		assertEquals(4, certificates(renewed).size());
		office.person("Ben").dossier(mine).addMember(renewed, "public", false, null);
		try (var again = office.sealer.unlock(ana, Office.PASSPHRASE, null)) {
			assertTrue(Drafts.text(again.dossiers().open(folder.resolve("dossier")), "delegation").contains("six miles"));
			office.sealer.changePassphrase(ana, new Secrets(Office.PASSPHRASE.clone()), "another passphrase".toCharArray());
		}
		assertThrows(UnreadableFileException.class, () -> office.sealer.unlock(ana, Office.PASSPHRASE, null));
		office.sealer.unlock(ana, "another passphrase".toCharArray(), null).close();
	}

	@Test
	void trustEndsAsItBegan() throws Exception {
		office.trust("Ben", "Ana");
		Path place = folder.resolve("dossier");
		office.person("Ana").dossiers().save(Drafts.treaty(1), place);
		office.person("Ana").dossier(place).addMember(office.card("Ben"), "public", false, null);
		office.person("Ben").dossiers().open(place);
		assertThrows(DossierException.class, () -> office.person("Ben").distrust("Cid"));
		office.person("Ben").distrust("Ana");
		assertEquals(List.of(), office.person("Ben").trusted());
		assertThrows(UnreadableFileException.class, () -> office.person("Ben").dossiers().open(place));
		office.trust("Ben", "Ana");
		office.person("Ben").dossiers().open(place);
	}

	/** Certificates beside the card that are somebody else's, cards put together of two, names changed in the text. */
	@Test
	void whatIsNotTheCardsIsRefused() throws Exception {
		String ana = office.card("Ana").text();
		String eve = office.card("Eve").text();
		int split = ana.indexOf("-----BEGIN CHANCERY");
		String mixed = eve.substring(0, eve.indexOf("-----BEGIN CHANCERY")) + ana.substring(split);
		assertThrows(UnreadableFileException.class, () -> office.sealer.readCard(mixed.getBytes()));
		assertThrows(UnreadableFileException.class, () -> office.sealer.readCard((ana + eve).getBytes()));
		assertThrows(UnreadableFileException.class, () -> office.sealer.readCard(ana.substring(0, split).getBytes()));
		assertThrows(UnreadableFileException.class, () -> office.sealer.readCard(new byte[0]));
		assertThrows(UnreadableFileException.class, () -> office.sealer.readCard(new byte[1 << 20]));
		assertEquals("Ana", office.sealer.readCard(ana.substring(split).getBytes()).name());
		assertEquals("Ana", office.sealer.readCard(ana.replace("\n", "\r\n").getBytes()).name());
		assertFalse(office.card("Ana").words().equals(office.card("Eve").words()));
	}

	@Test
	void anAuthorityCertifiesASigningKey() throws Exception {
		var openssl = new StockOpenssl(folder);
		Path file = folder.resolve("Ana.identity");
		office.card("Ana");
		Path request = Files.writeString(folder.resolve("ana.csr"),
				office.sealer.certificationRequests(file, new Secrets(Office.PASSPHRASE.clone())));
		assertEquals(0, openssl.run("openssl", "req", "-in", request.toString(), "-noout", "-verify"), openssl.said());
		String root = authority(openssl, "root");
		String leaf = issue(openssl, request, root, "digitalSignature");
		office.clock.advance(Duration.between(office.clock.instant(), java.time.Instant.now()));
		IdentityCard card = office.sealer.certify(file, new Secrets(Office.PASSPHRASE.clone()), (leaf + Files.readString(Path.of(root))).getBytes());
		assertTrue(card.authorities().get(0).startsWith("CN=root certified the ECDSA key"), card.authorities().toString());
		assertEquals(card, office.sealer.readCard(card.text().getBytes()));
		String other = authority(openssl, "other");
		for (String chain : List.of(leaf, leaf + Files.readString(Path.of(other)), Files.readString(Path.of(other)).repeat(2), "", "x".repeat(9),
				issue(openssl, request, root, "keyAgreement") + Files.readString(Path.of(root)), leaf.repeat(9))) {
			assertThrows(UnreadableFileException.class,
					() -> office.sealer.certify(file, new Secrets(Office.PASSPHRASE.clone()), chain.getBytes()));
		}
		assertEquals(card, office.sealer.cardOf(file));
	}

	private String authority(StockOpenssl openssl, String name) throws Exception {
		String to = folder.resolve(name + ".pem").toString();
		assertEquals(0, openssl.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", to + ".key", "-out", to,
				"-subj", "/CN=" + name, "-days", "100"), openssl.said());
		return to;
	}

	private String issue(StockOpenssl openssl, Path request, String root, String usage) throws Exception {
		Path extensions = Files.writeString(folder.resolve("extensions"), "keyUsage=critical," + usage + "\n");
		Path issued = folder.resolve("issued.pem");
		assertEquals(0, openssl.run("openssl", "x509", "-req", "-in", request.toString(), "-CA", root, "-CAkey", root + ".key",
				"-CAcreateserial", "-extfile", extensions.toString(), "-days", "60", "-out", issued.toString()), openssl.said());
		return Files.readString(issued);
	}
}
