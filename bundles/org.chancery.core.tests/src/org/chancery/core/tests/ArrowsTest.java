package org.chancery.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The arrows between bundles. A new arrow is a decision: it needs a reason, a
 * line in the README and a line here.
 */
class ArrowsTest {
	/** Which bundles of ours each bundle may name in its manifest. */
	private static final Map<String, Set<String>> ARROWS = Map.of(
			"model", Set.of(),
			"core", Set.of("model"),
			"word", Set.of("core"),
			"seal", Set.of("core"),
			"edit", Set.of("core"),
			"cli", Set.of("core"),
			"ui", Set.of("edit"),
			"app", Set.of("ui"));

	/** Which bundles may name a foreign bundle or package that starts so. */
	private static final Map<String, Set<String>> FOREIGN = Map.of(
			"org.apache.poi", Set.of("word"),
			"org.apache.xmlbeans", Set.of("word"),
			"org.openxmlformats", Set.of("word"),
			"org.bouncycastle", Set.of("seal"),
			"org.eclipse.emf.edit", Set.of("edit", "ui"),
			"org.eclipse.swt", Set.of("ui", "app"),
			"org.eclipse.jface", Set.of("ui", "app"),
			"org.eclipse.ui", Set.of("ui", "app"),
			"org.eclipse.e4.ui", Set.of("ui", "app"),
			"org.eclipse.nebula", Set.of("ui"));

	/** The platform's few bundles that a bundle below the workbench may name; the rest is for ui and app. */
	private static final Map<String, Set<String>> ENGINE = Map.of(
			"model", Set.of("org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.xmi"),
			"core", Set.of(),
			"word", Set.of(),
			"seal", Set.of(),
			"edit", Set.of("org.eclipse.emf.edit", "org.eclipse.emf.ecore.change"),
			"cli", Set.of("org.eclipse.equinox.app"));

	private static final String OURS = "org.chancery.";
	private static Map<String, Set<String>> named;

	@BeforeAll
	static void readManifests() throws IOException {
		named = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(repository().resolve("bundles"))) {
			for (Path bundle : bundles.filter(Files::isDirectory).toList()) {
				Path manifest = bundle.resolve("META-INF/MANIFEST.MF");
				String name = bundle.getFileName().toString();
				if (Files.exists(manifest) && !name.endsWith(".tests")) {
					named.put(name.substring(OURS.length()), namesIn(manifest));
				}
			}
		}
	}

	@Test
	void everyBundleHasARoomInTheHouse() {
		assertTrue(ARROWS.keySet().containsAll(named.keySet()), () -> "not in the table: " + named.keySet());
		assertTrue(named.size() >= 7, () -> "too few manifests were found: " + named.keySet());
	}

	@Test
	void ourBundlesPointOnlyWhereTheTableSays() {
		named.forEach((bundle, names) -> {
			Set<String> arrows = new TreeSet<>();
			names.stream().filter(name -> name.startsWith(OURS)).map(ArrowsTest::owner).forEach(arrows::add);
			arrows.remove(bundle);
			arrows.removeAll(ARROWS.get(bundle));
			assertEquals(Set.of(), arrows, () -> "new arrows from " + bundle);
		});
	}

	@Test
	void foreignLibrariesStayInTheirRooms() {
		named.forEach((bundle, names) -> FOREIGN.forEach((prefix, rooms) -> {
			List<String> found = names.stream()
					.filter(name -> name.equals(prefix) || name.startsWith(prefix + "."))
					.toList();
			assertTrue(found.isEmpty() || rooms.contains(bundle), () -> bundle + " names " + found);
		}));
	}

	@Test
	void belowTheWorkbenchLittleOfThePlatformIsNamed() {
		ENGINE.forEach((bundle, allowed) -> {
			Set<String> found = new TreeSet<>(named.getOrDefault(bundle, Set.of()));
			found.removeIf(name -> !name.startsWith("org.eclipse.") || allowed.contains(name));
			assertEquals(Set.of(), found, () -> bundle + " names more of the platform than it may");
		});
	}

	private static Set<String> namesIn(Path manifest) throws IOException {
		try (InputStream in = Files.newInputStream(manifest)) {
			Attributes attributes = new Manifest(in).getMainAttributes();
			Set<String> names = new TreeSet<>();
			for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host", "DynamicImport-Package")) {
				String value = attributes.getValue(header);
				if (value != null) {
					// commas inside quotes belong to version ranges
					for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
						names.add(clause.split(";")[0].trim());
					}
				}
			}
			return names;
		}
	}

	private static String owner(String name) {
		return name.substring(OURS.length()).split("\\.")[0];
	}

	private static Path repository() {
		String told = System.getProperty("chancery.repository");
		return told == null ? Path.of("").toAbsolutePath().getParent().getParent() : Path.of(told);
	}
}
