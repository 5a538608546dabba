package org.chancery.core.tests;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			entry("model", Set.of()),
			entry("collections", Set.of()),
			entry("core", Set.of("model")),
			entry("comparison", Set.of("core")),
			entry("negotiation", Set.of("core", "comparison")),
			entry("word", Set.of("core", "comparison")),
			entry("seal", Set.of("core")),
			entry("edit", Set.of("core")),
			entry("cli", Set.of("core", "comparison", "negotiation")),
			entry("ui", Set.of("edit", "comparison")),
			entry("ui.comparison", Set.of("edit", "ui", "comparison")),
			entry("ui.negotiation", Set.of("edit", "ui", "comparison", "negotiation", "ui.comparison")),
			entry("app", Set.of("ui", "ui.comparison", "ui.negotiation")));

	/** Which bundles may name a foreign bundle or package that starts so. */
	private static final Map<String, Set<String>> FOREIGN = Map.ofEntries(
			entry("org.apache.poi", Set.of("word")),
			entry("org.apache.xmlbeans", Set.of("word")),
			entry("org.openxmlformats", Set.of("word")),
			entry("org.bouncycastle", Set.of("seal")),
			entry("org.eclipse.emf.edit", Set.of("edit", "ui", "ui.comparison", "ui.negotiation")),
			entry("org.eclipse.swt", Set.of("ui", "ui.comparison", "ui.negotiation", "app")),
			entry("org.eclipse.jface", Set.of("ui", "ui.comparison", "ui.negotiation", "app")),
			entry("org.eclipse.ui", Set.of("ui", "ui.comparison", "ui.negotiation", "app")),
			entry("org.eclipse.e4.ui", Set.of("ui", "ui.comparison", "ui.negotiation", "app")),
			entry("org.eclipse.compare", Set.of("ui.comparison")),
			entry("org.eclipse.nebula", Set.of("ui", "ui.comparison", "ui.negotiation")));

	/** The platform's few bundles that a bundle below the workbench may name; the rest is for ui and app. */
	private static final Map<String, Set<String>> ENGINE = Map.of(
			"model", Set.of("org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.xmi"),
			"core", Set.of(),
			"comparison", Set.of(),
			"negotiation", Set.of(),
			"word", Set.of(),
			"seal", Set.of("org.eclipse.jgit"),
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

	/** The bundle that a name of ours belongs to: the longest that it begins with, for bundles nest by name. */
	private static String owner(String name) {
		String own = name.substring(OURS.length());
		return ARROWS.keySet().stream().filter(bundle -> own.equals(bundle) || own.startsWith(bundle + "."))
				.max(Comparator.comparingInt(String::length)).orElse(own);
	}

	private static Path repository() {
		String told = System.getProperty("chancery.repository");
		return told == null ? Path.of("").toAbsolutePath().getParent().getParent() : Path.of(told);
	}
}
