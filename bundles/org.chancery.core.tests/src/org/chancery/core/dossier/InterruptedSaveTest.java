package org.chancery.core.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a save that ended in the middle, at each point where it can. */
class InterruptedSaveTest {

	@TempDir
	Path folder;

	private final ExampleDossier example = new ExampleDossier();
	private final DossierStore store = new FolderDossierStore();
	private Path old;
	private Path fresh;

	/** The state before and after a save that changes two files. */
	@BeforeEach
	void twoStates() throws IOException {
		old = folder.resolve("old");
		fresh = folder.resolve("fresh");
		store.save(example.open, old);
		example.first.setLockedNumber("1 bis");
		example.allies.getAudience().setOrder(9);
		copy(old, fresh);
		store.save(example.open, fresh);
	}

	@Test
	void temporaryFilesWithoutCommitAreForgotten() throws Exception {
		Files.writeString(old.resolve("public.xmi.1.tmp"), "<half");
		Files.writeString(old.resolve("save.commit.2.tmp"), "chancery-save 1\npubl");
		assertEquals(null, ((org.chancery.model.text.Clause) store.open(old).find(example.first.getId())).getLockedNumber());
		store.save(example.open, old);
		assertSame(fresh, old);
	}

	@Test
	void aCommitIsFinishedByWhoeverOpens() throws Exception {
		String layer = example.allies.getId() + ".xmi";
		for (int renamed = 0; renamed <= 2; renamed++) {
			Path place = folder.resolve("place" + renamed);
			copy(old, place);
			List<String> names = List.of("public.xmi", layer);
			for (int i = 0; i < 2; i++) {
				Path target = place.resolve(i < renamed ? names.get(i) : names.get(i) + ".1.tmp");
				Files.copy(fresh.resolve(names.get(i)), target, StandardCopyOption.REPLACE_EXISTING);
			}
			Files.writeString(place.resolve("save.commit"),
					"chancery-save 1\npublic.xmi.1.tmp public.xmi\n" + layer + ".1.tmp " + layer + "\n");
			assertEquals(9, store.open(place).audience("allies").orElseThrow().getOrder());
			assertSame(fresh, place);
		}
	}

	@Test
	void aFirstSaveIsFinishedToo() throws Exception {
		Path place = Files.createDirectory(folder.resolve("first"));
		var commit = new StringBuilder("chancery-save 1\n");
		for (String name : FolderDossierStoreTest.files(fresh)) {
			if (!name.equals("lock")) {
				Files.copy(fresh.resolve(name), place.resolve(name + ".1.tmp"));
				commit.append(name + ".1.tmp " + name + "\n");
			}
		}
		assertFalse(store.holds(place));
		Files.writeString(place.resolve("save.commit"), commit);
		store.open(place);
		assertSame(fresh, place);
	}

	@Test
	void aDamagedCommitChangesNothing() throws IOException {
		for (String commit : List.of("", "chancery-save 2\n", "chancery-save 1\n../x.tmp public.xmi\n",
				"chancery-save 1\na.tmp ../../public.xmi\n", "chancery-save 1\na.tmp b/c\n")) {
			Files.writeString(old.resolve("save.commit"), commit);
			byte[] before = Files.readAllBytes(old.resolve("public.xmi"));
			assertThrows(IOException.class, () -> store.open(old));
			assertThrows(IOException.class, () -> store.save(example.open, old));
			assertArrayEquals(before, Files.readAllBytes(old.resolve("public.xmi")));
		}
	}

	@Test
	void anInterruptedThreadLeavesTheOldState() throws IOException {
		Path before = folder.resolve("before");
		copy(old, before);
		Path place = folder.resolve("new");
		Thread.currentThread().interrupt();
		try {
			assertThrows(IOException.class, () -> store.save(example.open, old));
			assertTrue(Thread.currentThread().isInterrupted());
			assertThrows(IOException.class, () -> store.save(example.open, place));
		} finally {
			Thread.interrupted();
		}
		assertSame(before, old);
		assertFalse(Files.exists(place));
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectory(to);
		for (String name : FolderDossierStoreTest.files(from)) {
			Files.copy(from.resolve(name), to.resolve(name));
		}
	}

	private static void assertSame(Path expected, Path actual) throws IOException {
		List<String> names = FolderDossierStoreTest.files(expected);
		List<String> others = FolderDossierStoreTest.files(actual).stream().filter(n -> !n.equals("lock")).toList();
		assertEquals(names.stream().filter(n -> !n.equals("lock")).toList(), others);
		for (String name : others) {
			assertArrayEquals(Files.readAllBytes(expected.resolve(name)), Files.readAllBytes(actual.resolve(name)), name);
		}
	}
}
