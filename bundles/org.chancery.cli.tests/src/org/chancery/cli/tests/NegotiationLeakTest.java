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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.NegotiationPackage;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every class of the negotiation, with a planted word in each of its texts, in a layer: none is in anything made for the public. */
class NegotiationLeakTest {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
	private static final int DEEPEST = 4;

	@TempDir
	Path folder;
	private final Set<EClass> made = new HashSet<>();
	private int planted;

	@BeforeEach
	void plant() throws Exception {
		assertEquals(0, Spoken.by("demo", "-o", folder.toString()).code());
		var store = new FolderDossierStore();
		OpenDossier dossier = store.open(place());
		Layer layer = dossier.layers().getLast();
		Clause clause = dossier.dossier().getText().getClauses().getFirst();
		for (EReference reference : layer.eClass().getEAllContainments()) {
			if (reference.getEReferenceType().getEPackage() == NegotiationPackage.eINSTANCE && reference.isMany()) {
				fill(layer, reference, clause, 0);
			}
		}
		store.save(dossier, place());
	}

	@Test
	void everyClassOfTheNegotiationIsThere() {
		Set<String> missing = new HashSet<>();
		for (EClassifier each : NegotiationPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass type && !type.isAbstract() && !made.contains(type)) {
				missing.add(type.getName());
			}
		}
		assertEquals(Set.of(), missing);
		assertTrue(planted > 50, "planted " + planted);
		assertTrue(Spoken.by("redlines", "export", place().toString(), "-o", folder.resolve("all.csv").toString()).out().contains("red lines"));
		assertTrue(found(read("all.csv")), "the search finds what is there");
	}

	@Test
	void nothingMadeForThePublicHasAWordOfIt() throws Exception {
		for (List<String> words : List.of(List.of("redlines", "export", "-o", "r.csv"), List.of("redlines", "export", "-o", "r.xlsx"),
				List.of("ledger", "export", "-o", "l.csv"), List.of("ledger", "export", "-o", "l.xlsx"), List.of("papers", "rolling", "-o", "p.docx"),
				List.of("papers", "table", "-o", "t.docx"), List.of("export", "-o", "drafts"), List.of("check"), List.of("check", "--json"),
				List.of("show", "--json"), List.of("text"))) {
			assertFalse(found(said(words)), () -> String.join(" ", words));
		}
		Spoken changes = Spoken.by("redline", place() + "@public", place() + "@public", "-o", folder.resolve("c.docx").toString());
		assertEquals(0, changes.code(), changes.err());
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.startsWith(place())).toList()) {
				assertFalse(found(Files.readAllBytes(file)), file.toString());
			}
		}
		assertFalse(found(Files.readAllBytes(place().resolve("public.xmi"))));
	}

	/** Runs a subcommand for the public; its words behind the first operands. */
	private byte[] said(List<String> words) {
		List<String> all = new ArrayList<>();
		for (String word : words) {
			all.add(all.size() > 1 && all.getLast().equals("-o") ? folder.resolve(word).toString() : word);
		}
		int at = words.size() > 1 && !words.get(1).startsWith("-") ? 2 : 1;
		all.add(at, place().toString());
		all.addAll(List.of("-a", "public"));
		Spoken spoken = Spoken.by(all.toArray(String[]::new));
		assertTrue(spoken.code() == 0 || spoken.code() == 3, () -> all + spoken.err());
		return (spoken.out() + spoken.err()).getBytes(StandardCharsets.UTF_8);
	}

	/** Makes one of each class that a reference may hold, and what it holds. */
	private void fill(EObject holder, EReference reference, Clause clause, int depth) {
		for (EClassifier each : NegotiationPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass type && !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type) && depth < DEEPEST) {
				EObject thing = EcoreUtil.create(type);
				if (thing instanceof org.chancery.model.Identified identified) {
					Ids.identify(identified);
				}
				made.add(type);
				describe(thing, clause, depth);
				if (!reference.isMany()) {
					holder.eSet(reference, thing);
					return;
				}
				@SuppressWarnings("unchecked")
				var list = (List<EObject>) holder.eGet(reference);
				list.add(thing);
			}
		}
	}

	private void describe(EObject thing, Clause clause, int depth) {
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			if (!attribute.isID() && attribute.getEAttributeType().getInstanceClass() == String.class) {
				String word = "planted" + ++planted;
				thing.eSet(attribute, attribute.isMany() ? List.of(word) : word);
			}
		}
		for (EReference reference : thing.eClass().getEAllReferences()) {
			if (reference.isContainment() && reference.getEReferenceType().getEPackage() == NegotiationPackage.eINSTANCE) {
				fill(thing, reference, clause, depth + 1);
			} else if (!reference.isContainment() && reference.getEReferenceType().isInstance(clause)) {
				thing.eSet(reference, reference.isMany() ? List.of(clause) : clause);
			}
		}
	}

	private Path place() {
		return folder.resolve("dossier");
	}

	private byte[] read(String name) {
		try {
			return Files.readAllBytes(folder.resolve(name));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether a planted word is in the bytes, or in what they pack. */
	private static boolean found(byte[] bytes) {
		for (Charset encoding : ENCODINGS) {
			if (new String(bytes, encoding).contains("planted")) {
				return true;
			}
		}
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && packed(bytes);
	}

	private static boolean packed(byte[] bytes) {
		try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var inside = new ByteArrayOutputStream();
				zip.transferTo(inside);
				if (found(inside.toByteArray())) {
					return true;
				}
			}
			return false;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
