package org.chancery.core.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.chancery.core.overlay.Orphans;
import org.chancery.core.overlay.Staleness;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projector;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the format keeps everything, and that what was once released can be opened for ever. */
class DossierFormatTest {

	@TempDir
	Path folder;

	private final DossierStore store = new FolderDossierStore();

	@Test
	void keepsEveryFeatureOfTheMetamodel() throws Exception {
		OpenDossier filled = new FilledDossier().open;
		Set<String> unset = new TreeSet<>();
		Set<String> set = new TreeSet<>();
		for (Holding holding : filled.holdings()) {
			note(holding, set, unset);
			holding.eAllContents().forEachRemaining(thing -> note(thing, set, unset));
		}
		unset.removeAll(set);
		assertEquals(Set.of(), unset);
		store.save(filled, folder);
		assertSameValues(filled, store.open(folder));
	}

	@Test
	void opensTheSampleOfFormat1() throws Exception {
		Path sample = sample("dossier-1");
		OpenDossier opened = store.open(sample);
		assertEquals(List.of("public", "allies", "delegation"), opened.audiences().stream().map(a -> a.getName()).toList());
		assertEquals(List.of("1", "2", "3"), seen(opened, "public").stream().map(c -> c.number().value()).toList());
		assertEquals("Each Party shall grant access to vessels of the other Party.", seen(opened, "public").get(1).text());
		assertEquals("Each Party shall grant access within quotas.", seen(opened, "delegation").get(1).text());
		assertEquals(List.of("Definitions", "Access", "Licences", "Entry into force"),
				seen(opened, "allies").stream().map(ProjectedClause::heading).toList());
		PrivateWording words = opened.layers().get(1).getPrivateWordings().get(0);
		assertTrue(Staleness.isStale(words, words.getClause().getWordings().get(0)));
		assertEquals(List.of("red line R-1"), Orphans.of(opened).stream().map(o -> o.label()).toList());
	}

	@Test
	void writesTheSampleOfFormat1AsItIs() throws Exception {
		Path sample = sample("dossier-1");
		store.save(store.open(sample), folder);
		for (String name : FolderDossierStoreTest.files(sample)) {
			assertArrayEquals(Files.readAllBytes(sample.resolve(name)), Files.readAllBytes(folder.resolve(name)), name);
		}
		assertEquals(FolderDossierStoreTest.files(sample),
				FolderDossierStoreTest.files(folder).stream().filter(n -> !n.equals("lock")).toList());
	}

	private static List<ProjectedClause> seen(OpenDossier opened, String audience) {
		return Projector.project(opened, opened.audience(audience).orElseThrow(), "en").all().toList();
	}

	private static void note(EObject thing, Set<String> set, Set<String> unset) {
		for (EStructuralFeature feature : thing.eClass().getEAllStructuralFeatures()) {
			(thing.eIsSet(feature) ? set : unset).add(thing.eClass().getName() + "." + feature.getName());
		}
	}

	private static void assertSameValues(OpenDossier expected, OpenDossier actual) {
		for (Holding holding : expected.holdings()) {
			assertTrue(new Likeness().same(holding, actual.find(holding.getId())), holding instanceof Layer ? "layer" : "public");
		}
	}

	/** The folder of a sample, in the source of these tests. */
	private static Path sample(String name) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			for (String inside : List.of("samples", "bundles/org.chancery.core.tests/samples")) {
				if (Files.isDirectory(at.resolve(inside).resolve(name))) {
					return at.resolve(inside).resolve(name);
				}
			}
		}
		throw new IllegalStateException("start the tests inside the repository");
	}
}
