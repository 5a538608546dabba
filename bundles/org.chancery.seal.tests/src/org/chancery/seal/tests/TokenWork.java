package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.identity.IdentityFile;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** A program of its own that sees tokens: words are what to do, a folder, the tokens' module, the slots of two tokens. */
final class TokenWork {

	private final Path folder;
	private final String module;
	private final Token token;
	private final Token other;
	private final Office office;
	private int lines;

	private TokenWork(String[] words) {
		folder = Path.of(words[1]);
		module = words[2];
		token = Token.of(module, words[3]);
		other = Token.of(module, words[4]);
		office = new Office(folder);
		office.merger = new LineMerger();
	}

	public static void main(String[] words) throws Exception {
		var work = new TokenWork(words);
		if (words[0].equals("work")) {
			work.together();
		} else {
			work.refusals();
		}
		System.exit(0);
	}

	private void together() throws Exception {
		UnlockedIdentity ana = office.onToken("Ana", token, SoftToken.PIN);
		assertEquals(token, office.sealer.tokenOf(folder.resolve("Ana.identity")).orElseThrow());
		Path place = folder.resolve("dossier");
		ana.dossiers().save(Drafts.treaty(3, "delegation"), place);
		SealedDossier kept = ana.dossier(place);
		kept.addMember(office.card("Ben"), "public", true, null);
		office.trust("Ben", "Ana");
		UnlockedIdentity ben = office.person("Ben");
		edit(ben, place, "His.");
		edit(ana, place, "Hers.");
		assertTrue(Drafts.text(ben.dossiers().open(place), "public").contains("Hers."));
		Path shared = folder.resolve("shared");
		ana.synchronize(place, shared.toString(), new BasicMonitor());
		ben.synchronize(folder.resolve("his"), shared.toString(), new BasicMonitor());
		edit(ben, folder.resolve("his"), "His, elsewhere.");
		ben.synchronize(folder.resolve("his"), shared.toString(), new BasicMonitor());
		ana.synchronize(place, shared.toString(), new BasicMonitor());
		assertTrue(Drafts.text(ana.dossiers().open(place), "public").contains("His, elsewhere."));
		custody(ana, place);
		String opinion = secondOpinion(place);
		ben.dossier(place).removeMember(office.card("Ana").id(), "public");
		ana.lock(ana.dossiers().open(place));
		assertThrows(UnreadableFileException.class, () -> office.sealer.unlock(folder.resolve("Ana.identity"), Office.PASSPHRASE, null));
		ana.close();
		assertThrows(IllegalStateException.class, () -> ana.dossiers().open(place));
		renewed();
		System.out.println("done: seal, open, members, save, sync, history, log, escrow, recover, backup, restore, verify, renew, lock;"
				+ " the classical keys never left the token; openssl: " + opinion);
	}

	private String secondOpinion(Path place) throws Exception {
		try {
			byte[] file = Files.readAllBytes(folder.resolve("Ana.identity"));
			return new StockOpenssl(folder).check(place, IdentityFile.read(file).unlock(secrets(SoftToken.PIN), new SecureRandom()));
		} catch (TestAbortedException absent) {
			return "not installed";
		}
	}

	private void edit(UnlockedIdentity who, Path place, String words) throws Exception {
		office.clock.advance(Duration.ofMinutes(1));
		OpenDossier dossier = who.dossiers().open(place);
		Drafts.reword(dossier, 0, words);
		who.dossiers().save(dossier, place);
	}

	private void custody(UnlockedIdentity ana, Path place) throws Exception {
		SealedDossier kept = ana.dossier(place);
		var shares = kept.split("public", 2, 3);
		ana.recover(place, Map.of("one", shares.get(0), "two", shares.get(1)), folder.resolve("recovered"));
		assertTrue(Drafts.text(ana.dossiers().open(folder.resolve("recovered")), "public").contains("His, elsewhere."));
		kept.backup(folder.resolve("copy"), new BasicMonitor());
		office.sealer.restore(folder.resolve("copy"), folder.resolve("restored"));
		assertNull(ana.verify(folder.resolve("restored"), new BasicMonitor()).fault());
		kept.takeUp("public", kept.history("public").getLast().id());
		assertTrue(kept.log().size() > 3 && !kept.proofs(1).isEmpty());
		assertNull(ana.verify(place, new BasicMonitor()).fault());
	}

	private void renewed() throws Exception {
		Path file = folder.resolve("Ana.identity");
		String words = office.sealer.cardOf(file).words();
		office.clock.advance(Duration.ofDays(100));
		assertTrue(office.sealer.cardOf(file).until().isBefore(office.clock.instant()));
		var renewed = office.sealer.renew(file, secrets(SoftToken.PIN));
		assertEquals(words, renewed.words());
		assertTrue(renewed.until().isAfter(office.clock.instant()));
	}

	private static Secrets secrets(String pin) {
		return new Secrets(Office.PASSPHRASE.clone(), pin.toCharArray());
	}

	private void refusals() throws Exception {
		Path file = folder.resolve("Ana.identity");
		Path place = folder.resolve("dossier");
		try (UnlockedIdentity first = office.onToken("Ana", token, SoftToken.PIN)) {
			first.dossiers().save(Drafts.treaty(2), place);
			first.dossier(place).addMember(office.card("Ben"), "public", true, null);
			office.trust("Ben", "Ana");
		}
		told("PIN is not the one", () -> office.sealer.unlock(file, secrets("0000 0000"), null));
		told("PIN is needed", () -> office.sealer.unlock(file, Office.PASSPHRASE, null));
		told("no keypad", () -> office.sealer.unlock(file, secrets(""), null));
		told("passphrase is not", () -> office.sealer.unlock(file, new Secrets("wrong horse battery".toCharArray(), "1".toCharArray()), null));
		absent();
		moved(file);
		unwritable();
		UnlockedIdentity ana = office.sealer.unlock(file, secrets(SoftToken.PIN), null);
		office.sealer.renew(file, secrets(SoftToken.PIN));
		OpenDossier open = ana.dossiers().open(place);
		Drafts.reword(open, 0, "Saved while the same token was used for something else.");
		ana.dossiers().save(open, place);
		Drafts.reword(open, 0, "Never saved.");
		removeTokens();
		told("does not answer", () -> ana.dossiers().save(open, place));
		told("does not answer", () -> ana.dossiers().open(place));
		told("token", () -> office.sealer.unlock(file, secrets(SoftToken.PIN), null));
		assertNull(office.person("Ben").verify(place, new BasicMonitor()).fault());
		assertFalse(Drafts.text(office.person("Ben").dossiers().open(place), "public").contains("Never saved."));
		System.out.println("done: " + lines + " refusals of tokens, each told in one line, nothing half-written");
	}

	private void absent() throws Exception {
		Path text = Files.writeString(folder.resolve("module.so"), "no library");
		Path libraries = Path.of(System.getProperty("java.home"), "lib", "libzip.so");
		for (Map.Entry<String, String> each : Map.of(text.toString(), "is not a PKCS #11 library", folder.toString(), "is not there",
				folder.resolve("none.so").toString(), "is not there", libraries.toString(), "PKCS #11 library").entrySet()) {
			refusedNew(new Token(each.getKey(), Token.FIRST), "4711", each.getValue());
		}
		refusedNew(Token.of(module, "77"), SoftToken.PIN, "no such slot");
		refusedNew(token, "12", "PIN is not the one");
		assertThrows(DossierException.class, () -> Token.of(module, "first"));
		assertThrows(DossierException.class, () -> Token.of("a\nlibrary = b", ""));
	}

	private void refusedNew(Token where, String pin, String reason) {
		Path file = folder.resolve("Cleo.identity");
		told(reason, () -> office.sealer.createIdentity(file, "Cleo", where, secrets(pin)));
		assertFalse(Files.exists(file));
	}

	/** The file says another slot, in which another token is that has the same PIN. */
	private void moved(Path file) throws Exception {
		office.sealer.moveToken(file, secrets(SoftToken.PIN), other);
		told("is another one", () -> office.sealer.unlock(file, secrets(SoftToken.PIN), null));
		office.sealer.moveToken(file, secrets(SoftToken.PIN), token);
		office.sealer.unlock(file, secrets(SoftToken.PIN), null).close();
	}

	/** Keys whose file cannot be written are taken from the token again. */
	private void unwritable() throws Exception {
		long before = objects();
		var failing = new Office(folder, new SecureRandom(), new Disk() {
			@Override
			public void write(Path file, byte[] bytes) throws java.io.IOException {
				throw new java.io.IOException("No space left on device");
			}
		});
		assertThrows(java.io.IOException.class,
				() -> failing.sealer.createIdentity(folder.resolve("Dora.identity"), "Dora", token, secrets(SoftToken.PIN)));
		assertEquals(before, objects());
	}

	private long objects() throws Exception {
		try (var files = Files.walk(folder.resolveSibling("tokens"))) {
			return files.filter(f -> f.toString().endsWith(".object")).count();
		}
	}

	private void removeTokens() throws Exception {
		Tree.delete(folder.resolveSibling("tokens"));
	}

	private void told(String reason, Executable work) {
		Exception refused = assertThrows(Exception.class, work);
		assertTrue(refused instanceof UnreadableFileException || refused instanceof DossierException, refused.toString());
		assertTrue(refused.getMessage().contains(reason), refused.getMessage());
		assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
		System.out.println(refused.getMessage());
		lines++;
	}
}
