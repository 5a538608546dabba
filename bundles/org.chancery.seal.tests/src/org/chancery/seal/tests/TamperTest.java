package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small sealed dossier of which single bits are changed, each in its turn: every bit where {@code chancery.exhaustive}
 * is set, which takes many minutes, else one in so many.
 */
class TamperTest {

	private static final int STRIDE = Boolean.getBoolean("chancery.exhaustive") ? 1 : 61;

	@TempDir
	Path folder;

	private Office office;
	private Path place;

	@BeforeEach
	void sealOne() throws Exception {
		office = new Office(folder);
		place = folder.resolve("dossier");
		office.person("Ana").dossiers().save(Drafts.treaty(1), place);
		OpenDossier dossier = office.person("Ana").dossiers().open(place);
		Drafts.reword(dossier, 0, "Changed.");
		office.person("Ana").dossiers().save(dossier, place);
	}

	private String fault() throws Exception {
		return office.person("Ana").verify(place, new BasicMonitor()).fault();
	}

	@Test
	void noChangedBitIsAccepted() throws Exception {
		assertNull(fault());
		int flips = 0;
		for (Path file : Tree.shared(place)) {
			byte[] bytes = Files.readAllBytes(file);
			for (int bit = 0; bit < bytes.length * 8; bit += bytes.length < 100 ? 1 : STRIDE) {
				byte[] changed = bytes.clone();
				changed[bit / 8] ^= (byte) (1 << bit % 8);
				Files.write(file, changed);
				assertNotNull(fault(), file + " bit " + bit);
				flips++;
			}
			Files.write(file, bytes);
		}
		assertNull(fault());
		System.out.println("tamper: " + flips + " single bits changed in a sealed dossier (one in " + STRIDE
				+ "), 0 accepted, 0 unchecked exceptions");
	}

	@Test
	void whatIsRolledBackIsRefused() throws Exception {
		Path head = only("heads");
		byte[] old = Files.readAllBytes(head);
		office.person("Ana").dossiers().open(place);
		byte[] current = Files.readAllBytes(head);
		Files.write(head, old);
		assertRefused("rolled back");
		Files.write(head, current);
		Path kept = folder.resolve("kept");
		Tree.copy(place, kept);
		office.person("Ana").dossier(place).addMember(office.card("Ben"), "public", false, null);
		Files.delete(newestKeyring(kept));
		assertRefused("rolled back");
	}

	private Path newestKeyring(Path before) throws Exception {
		for (Path file : Tree.shared(place)) {
			if (file.getParent().endsWith("keyrings") && !Files.exists(before.resolve(place.relativize(file).toString()))) {
				return file;
			}
		}
		throw new AssertionError("no new keyring");
	}

	@Test
	void aForkedLogIsRefused() throws Exception {
		Path before = folder.resolve("before");
		Tree.copy(place, before);
		save(place, "One way.");
		Path one = folder.resolve("one");
		Tree.copy(place, one);
		replace(before);
		// The same device's log from before, continued another way.
		save(place, "Another way.");
		assertNull(fault(), "nobody has seen the other way");
		for (Path file : Tree.files(one.resolve("local"))) {
			if (file.getFileName().toString().startsWith("seen-")) {
				Files.copy(file, place.resolve(one.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		assertRefused("forked");
	}

	/** Puts what lies elsewhere into the folder of the dossier, which stays the same folder. */
	private void replace(Path from) throws Exception {
		for (Path file : Tree.files(place)) {
			Files.delete(file);
		}
		for (Path file : Tree.files(from)) {
			Path target = place.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
	}

	private void save(Path where, String words) throws Exception {
		OpenDossier dossier = office.person("Ana").dossiers().open(where);
		Drafts.reword(dossier, 0, words);
		office.person("Ana").dossiers().save(dossier, where);
	}

	@Test
	void swappedAndForeignPartsAreRefused() throws Exception {
		Path other = folder.resolve("second");
		office.person("Ana").dossiers().save(Drafts.treaty(1), other);
		Path foreign = Tree.shared(other).stream().filter(f -> f.getParent().endsWith("parcels")).findFirst().orElseThrow();
		Path own = Tree.shared(place).stream().filter(f -> f.getParent().endsWith("parcels")).findFirst().orElseThrow();
		byte[] kept = Files.readAllBytes(own);
		Files.copy(foreign, own, StandardCopyOption.REPLACE_EXISTING);
		assertRefused("name stands for");
		Files.delete(own);
		Files.copy(foreign, own.resolveSibling(foreign.getFileName()));
		assertRefused("missing");
		Files.write(own, kept);
		assertNull(fault());
		Path ring = Tree.shared(other).stream().filter(f -> f.getParent().endsWith("keyrings")).findFirst().orElseThrow();
		Files.copy(ring, only("keyrings").resolveSibling(ring.getFileName()));
		assertRefused("another compartment");
	}

	private Path only(String kind) throws Exception {
		List<Path> found = Tree.shared(place).stream().filter(f -> f.getParent().endsWith(kind)).toList();
		assertEquals(1, found.size());
		return found.get(0);
	}

	private void assertRefused(String reason) throws Exception {
		String found = fault();
		assertTrue(found != null && found.contains(reason), found);
		var refusal = assertThrows(UnreadableFileException.class, () -> office.person("Ana").dossiers().open(place));
		assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
	}
}
