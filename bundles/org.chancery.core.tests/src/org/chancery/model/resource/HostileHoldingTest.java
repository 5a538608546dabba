package org.chancery.model.resource;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.chancery.core.dossier.ExampleDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** A holding that was not written by Chancery, or was tampered with. */
class HostileHoldingTest {

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void refusesDocumentTypesAndEntities(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		refuse("<dossier:Dossier", "<!DOCTYPE d><dossier:Dossier");
		refuse("<dossier:Dossier", "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><dossier:Dossier");
		refuse("<dossier:Dossier", "<!DOCTYPE d SYSTEM \"" + secret.toUri() + "\"><dossier:Dossier");
		refuse("heading=\"Access\"", "heading=\"&lol;\"");
	}

	@Test
	void refusesWhatTheMetamodelDoesNotKnow() throws IOException {
		refuse("heading=\"Access\"", "surprise=\"Access\"");
		refuse("kind=\"article\"", "kind=\"codicil\"");
		refuse("xsi:type=\"text:Run\"", "xsi:type=\"text:Walk\"");
		refuse("xsi:type=\"text:Run\"", "xsi:type=\"text:Clause\"");
		refuse("<audience ", "<spectators ");
		refuse("urn:chancery:1:text", "urn:chancery:9:text");
		refuse("urn:chancery:1:text", "http://www.eclipse.org/emf/2002/Ecore");
		refuse("urn:chancery:1:text", "java://java.lang.System");
		refuse("name=\"public\"", "name=\"public\" retainUntil=\"someday\"");
	}

	@Test
	void refusesSchemaLocations() throws IOException {
		refuse("<dossier:Dossier ", "<dossier:Dossier xsi:schemaLocation=\"urn:x file:///tmp/x.ecore\" ");
		refuse("<dossier:Dossier ", "<dossier:Dossier xsi:noNamespaceSchemaLocation=\"file:///tmp/x.ecore\" ");
	}

	@Test
	void refusesReferencesThatAreNotById() throws IOException {
		String reference = "<content xsi:type=\"text:CrossReference\"><target href=\"%s\"/></content></wordings>";
		refuse("</wordings>", reference.formatted("file:///etc/passwd#x"));
		refuse("</wordings>", reference.formatted("http://example.org/a#b"));
		refuse("</wordings>", reference.formatted("dossier:any#//@text"));
		refuse("</wordings>", reference.formatted("dossier:other#x"));
		refuse("</wordings>", reference.formatted("x"));
		refuse("</wordings>", "<content href=\"dossier:any#abc\"/></wordings>");
		refuse("<clauses ", "<clauses href=\"dossier:any#abc\"/><clauses ");
	}

	@Test
	void refusesMissingDoubleAndImproperIds() throws IOException {
		refuse("id=\"" + example.first.getId() + "\"", "");
		refuse("id=\"" + example.first.getId() + "\"", "id=\"../../etc\"");
		refuse("id=\"" + example.first.getId() + "\"", "id=\"" + example.second.getId() + "\"");
	}

	@Test
	void refusesWordsOutsideFeatures() throws IOException {
		refuse("</wordings>", "stray</wordings>");
	}

	@Test
	void refusesDeepNesting() throws IOException {
		for (int depth : new int[] { 200, 20_000 }) {
			var nest = new StringBuilder("<clauses ");
			nest.insert(0, "</clauses>".repeat(depth));
			for (int i = 0; i < depth; i++) {
				nest.insert(0, "<clauses id=\"n" + i + "\">");
			}
			refuse("<clauses ", nest.toString());
		}
	}

	@Test
	void refusesEveryTruncation() throws IOException {
		byte[] whole = HoldingResourceTest.write(example.open.dossier());
		for (int length = 0; length < whole.length - 1; length += 7) {
			byte[] part = java.util.Arrays.copyOf(whole, length);
			assertThrows(Exception.class, () -> HoldingResourceTest.read(new HoldingResourceSet(), "public", part));
		}
	}

	private void refuse(String what, String instead) throws IOException {
		String good = new String(HoldingResourceTest.write(example.open.dossier()), StandardCharsets.UTF_8);
		int place = good.indexOf(what);
		assertNotEquals(-1, place, what);
		String bad = good.substring(0, place) + instead + good.substring(place + what.length());
		assertThrows(Exception.class, () -> HoldingResourceTest.read(new HoldingResourceSet(), "public",
				bad.getBytes(StandardCharsets.UTF_8)), instead);
	}
}
