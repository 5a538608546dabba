package org.chancery.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Layer;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a higher audience is in any byte of what is made for a lower one. */
class LeakTest {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	@TempDir
	Path folder;

	@Test
	void noPlantedWordReachesAnExportForALowerAudience() throws Exception {
		assertEquals(0, Spoken.by("demo", "-o", folder.toString()).code());
		Path place = folder.resolve("dossier");
		Set<String> planted = plant(place);
		assertTrue(planted.size() > 200, "planted " + planted.size());
		Path drafts = folder.resolve("public-drafts");
		assertEquals(0, Spoken.by("export", place.toString(), "-o", drafts.toString()).code());
		List<byte[]> made = new ArrayList<>(parts(drafts));
		made.add(Spoken.by("show", place.toString(), "--json").out().getBytes(StandardCharsets.UTF_8));
		made.add(Spoken.by("text", place.toString(), "-a", "public").out().getBytes(StandardCharsets.UTF_8));
		made.add(Files.readAllBytes(place.resolve("public.xmi")));
		for (byte[] bytes : made) {
			for (Charset encoding : ENCODINGS) {
				String text = new String(bytes, encoding);
				assertFalse(text.contains("planted"), () -> text.substring(text.indexOf("planted")).substring(0, 20));
			}
		}
		String higher = Spoken.by("text", place.toString(), "-a", "delegation").out();
		assertTrue(higher.contains("planted"), "the search finds what is there");
	}

	/** Puts a word of its own into every text of every layer. */
	private static Set<String> plant(Path place) throws Exception {
		var store = new FolderDossierStore();
		OpenDossier dossier = store.open(place);
		Set<String> planted = new TreeSet<>();
		for (Layer layer : dossier.layers()) {
			TreeIterator<EObject> all = layer.eAllContents();
			while (all.hasNext()) {
				EObject thing = all.next();
				for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
					if (isProse(attribute) && thing.eGet(attribute) instanceof String words) {
						String word = "planted" + planted.size();
						thing.eSet(attribute, words + " " + word);
						planted.add(word);
					}
				}
			}
		}
		store.save(dossier, place);
		return planted;
	}

	private static boolean isProse(EAttribute attribute) {
		return !attribute.isMany() && !attribute.isID() && attribute.getEAttributeType().getInstanceClass() == String.class
				&& !attribute.getName().equals("language") && !attribute.getName().equals("name");
	}

	/** Every entry of every package, inflated, and the packages themselves. */
	private static List<byte[]> parts(Path drafts) throws IOException {
		List<byte[]> parts = new ArrayList<>();
		try (Stream<Path> files = Files.list(drafts)) {
			for (Path file : files.toList()) {
				parts.add(Files.readAllBytes(file));
				try (ZipFile zip = new ZipFile(file.toFile())) {
					for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
						var bytes = new ByteArrayOutputStream();
						zip.getInputStream(entry).transferTo(bytes);
						parts.add(bytes.toByteArray());
					}
				}
			}
		}
		assertTrue(parts.size() > 20);
		return parts;
	}
}
