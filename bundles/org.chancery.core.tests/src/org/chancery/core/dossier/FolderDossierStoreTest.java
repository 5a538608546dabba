package org.chancery.core.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.overlay.AddPrivateClause;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Run;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDossierStoreTest {

	@TempDir
	Path folder;

	private final ExampleDossier example = new ExampleDossier();
	private final DossierStore store = new FolderDossierStore();

	@Test
	void opensWhatItSaved() throws Exception {
		Path place = folder.resolve("fisheries");
		assertFalse(store.holds(place));
		store.save(example.open, place);
		assertTrue(store.holds(place));
		OpenDossier again = store.open(place);
		assertEquals(names(example.open), names(again));
		for (Holding holding : example.open.holdings()) {
			Holding back = (Holding) again.find(holding.getId());
			assertArrayEquals(bytes(holding), bytes(back));
			assertArrayEquals(bytes(holding), Files.readAllBytes(place.resolve(back.eResource().getURI().opaquePart())));
		}
	}

	@Test
	void namesNoAudienceOnTheOutside() throws IOException {
		store.save(example.open, folder.resolve("d"));
		assertEquals(List.of("dossier.chancery", "lock", "public.xmi"), files(folder.resolve("d")).stream()
				.filter(n -> !n.matches("[0-9a-f-]{36}\\.xmi")).toList());
		assertEquals(6, files(folder.resolve("d")).size());
	}

	@Test
	void rewritesOnlyWhatChanged() throws IOException {
		store.save(example.open, folder);
		FileTime past = FileTime.fromMillis(1_000_000_000_000L);
		for (String name : files(folder)) {
			Files.setLastModifiedTime(folder.resolve(name), past);
		}
		example.delegation.getAudience().setOrder(3);
		store.save(example.open, folder);
		List<String> touched = files(folder).stream().filter(n -> !n.equals("lock")).filter(n -> !past.equals(time(n))).toList();
		assertEquals(List.of(example.delegation.getId() + ".xmi"), touched);
	}

	@Test
	void leavesLayersThatAreNotOpen() throws Exception {
		store.save(example.open, folder);
		Path layer = folder.resolve(example.delegation.getId() + ".xmi");
		byte[] secret = Files.readAllBytes(layer);
		example.open.resources().getResources().remove(example.delegation.eResource());
		example.second.setUnnumbered(true);
		store.save(example.open, folder);
		assertArrayEquals(secret, Files.readAllBytes(layer));
		assertEquals(3, store.open(folder).layers().size());
	}

	@Test
	void refusesToOverwriteAnythingElse() throws IOException {
		Path other = folder.resolve("other");
		store.save(OpenDossier.create("Another", List.of("en")), other);
		List<String> before = files(other);
		assertThrows(DossierException.class, () -> store.save(example.open, other));
		assertEquals(before, files(other));
		Path full = Files.createDirectory(folder.resolve("full"));
		Files.writeString(full.resolve("letter.txt"), "Dear Minister");
		assertThrows(DossierException.class, () -> store.save(example.open, full));
		assertEquals(List.of("letter.txt"), files(full));
		Path file = Files.writeString(folder.resolve("file"), "x");
		assertThrows(DossierException.class, () -> store.save(example.open, file));
		assertThrows(DossierException.class, () -> store.save(example.open, folder.resolve("no/such")));
		assertFalse(Files.exists(folder.resolve("no")));
	}

	@Test
	void writesNothingThatPointsUp() {
		Clause secret = ExampleDossier.article("Secret", "Words.");
		AddPrivateClause.after(example.open, example.delegation, secret, example.first).perform();
		example.third.getWordings().set(0, ExampleDossier.wording("See ", secret));
		var refusal = assertThrows(DossierException.class, () -> store.save(example.open, folder.resolve("d")));
		assertTrue(refusal.getMessage().contains("CrossReference.target"));
		assertFalse(refusal.getMessage().contains("Words") || refusal.getMessage().contains("Secret"));
		assertFalse(Files.exists(folder.resolve("d")));
	}

	@Test
	void writesNothingThatCouldNotBeReadAgain() {
		example.open.dossier().getText().getClauses().add(EcoreUtil.copy(example.first));
		assertThrows(DossierException.class, () -> store.save(example.open, folder.resolve("d")));
		example.open.dossier().getText().getClauses().remove(3);
		((Run) example.first.getWordings().get(0).getContent().get(0)).setText("a\u0007b");
		var refusal = assertThrows(DossierException.class, () -> store.save(example.open, folder.resolve("d")));
		assertFalse(refusal.getMessage().contains("a\u0007b"));
		assertFalse(Files.exists(folder.resolve("d")));
	}

	@Test
	void refusesWhatIsNoDossier() throws IOException {
		assertRefused("not a dossier", folder);
		assertRefused("not a dossier", folder.resolve("nowhere"));
		assertRefused("not a dossier", Files.writeString(folder.resolve("file"), "x"));
	}

	@Test
	void refusesNewerFormatsAndDamagedMarkers() throws IOException {
		store.save(example.open, folder);
		Path marker = folder.resolve("dossier.chancery");
		assertEquals("chancery-dossier 1\n", Files.readString(marker));
		Files.writeString(marker, "chancery-dossier 2\n");
		assertRefused("format 2", folder);
		assertThrows(DossierException.class, () -> store.save(example.open, folder));
		assertEquals("chancery-dossier 2\n", Files.readString(marker));
		for (String mark : List.of("", "chancery-dossier 1", "chancery-dossier 01\n", "x".repeat(1000))) {
			Files.writeString(marker, mark);
			assertRefused("damaged", folder);
		}
	}

	@Test
	void namesThePlaceOfDamageAndNoWords() throws IOException {
		store.save(example.open, folder);
		Path file = folder.resolve("public.xmi");
		String good = Files.readString(file);
		Files.writeString(file, good.replace("kind=\"article\"", "kind=\"Each Party shall\""));
		assertRefused("public.xmi is damaged at line", folder);
		Files.writeString(file, good.replace("</text>", ""));
		assertRefused("public.xmi is damaged at line", folder);
		Files.writeString(file, "");
		assertRefused("public.xmi is damaged", folder);
		Files.write(file, "<a/>".getBytes(StandardCharsets.UTF_16));
		assertRefused("public.xmi is damaged", folder);
		Files.delete(file);
		assertRefused("public.xmi is missing", folder);
		Files.createDirectory(file);
		assertRefused("public.xmi is missing or no proper file", folder);
	}

	@Test
	void refusesLayersThatDoNotBelong() throws IOException {
		store.save(example.open, folder);
		Path layer = folder.resolve(example.allies.getId() + ".xmi");
		String good = Files.readString(layer);
		Path copy = Files.writeString(folder.resolve("another-layer.xmi"), good);
		assertRefused("another-layer.xmi holds another part", folder);
		Files.writeString(copy, good.replaceFirst(example.allies.getId(), "another-layer"));
		assertRefused("uses an id that another part uses", folder);
		Files.writeString(copy, Files.readString(folder.resolve("public.xmi")).replaceFirst("id=\"[^\"]*\"",
				"id=\"another-layer\""));
		assertRefused("another-layer.xmi holds another part", folder);
		Files.delete(copy);
		Files.writeString(layer, good.replace("name=\"allies\"", "name=\"treasury\""));
		assertRefused("same name", folder);
	}

	@Test
	void refusesReferencesThatPointUp() throws IOException {
		Clause secret = ExampleDossier.article("Secret", "Words.");
		AddPrivateClause.after(example.open, example.delegation, secret, example.first).perform();
		store.save(example.open, folder);
		Path file = folder.resolve("public.xmi");
		Files.writeString(file, Files.readString(file).replaceFirst("</wordings>",
				"<content xsi:type=\"text:CrossReference\"><target href=\"dossier:any#" + secret.getId()
						+ "\"/></content></wordings>"));
		assertRefused("CrossReference.target", folder);
	}

	private void assertRefused(String what, Path place) {
		var refusal = assertThrows(UnreadableFileException.class, () -> store.open(place));
		assertTrue(refusal.getMessage().contains(what), refusal.getMessage());
		assertEquals(1, refusal.getMessage().lines().count());
		assertFalse(refusal.getMessage().contains("Each Party"), refusal.getMessage());
	}

	private static byte[] bytes(Holding holding) {
		return HoldingBytes.write((HoldingResource) holding.eResource());
	}

	private FileTime time(String name) {
		try {
			return Files.getLastModifiedTime(folder.resolve(name));
		} catch (IOException failure) {
			throw new java.io.UncheckedIOException(failure);
		}
	}

	private static List<String> names(OpenDossier open) {
		return open.audiences().stream().map(a -> a.getName()).toList();
	}

	static List<String> files(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}
}
