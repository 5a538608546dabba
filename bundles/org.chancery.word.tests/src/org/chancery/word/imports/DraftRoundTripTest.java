package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.word.SharedData;
import org.chancery.word.exports.RatificationDraftWriter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A ratification draft comes back as the tree that it was written from. */
class DraftRoundTripTest {

	private static void comesBack(byte[] file) throws Exception {
		ImportedTreaty treaty = Trees.read(file);
		String before = Trees.of(treaty);
		String language = treaty.text().getLanguages().get(0);
		OpenDossier dossier = OpenDossier.create(treaty.text());
		Projection projection = Projector.project(dossier, dossier.dossier().getAudience(), language);
		var draft = new ByteArrayOutputStream();
		new RatificationDraftWriter().writeRatificationDraft(projection, new DraftOptions(List.of(), "PUBLIC"), draft, new BasicMonitor());
		ImportedTreaty again = Trees.read(draft.toByteArray());
		assertEquals(treaty.text().getLanguages(), again.text().getLanguages());
		assertEquals(List.of(), Trees.firstDifference(before, Trees.of(again)));
	}

	@Test
	void allKindsOfClauses() throws Exception {
		comesBack(Documents.body(centred("AGREEMENT BETWEEN ARVENIA AND BELMORA"), p("The Parties,"), p("Considering their common border,"),
				p("Have agreed as follows:"), centred("PART I"), centred("GENERAL"), centred("Article 1"), centred("Scope"), p("This applies:"),
				p("(a) here;"), p("(i) and there;"), p("– everywhere."), p("1. One."), p("2. Two:"), p("(a) a;"), p("goes on;"), p("(b) b."),
				p("Flush words."), centred("Article 1 bis"), p("3. Three."), centred("FINAL PROVISIONS"), centred("Article 2"), p("None."),
				p("IN WITNESS WHEREOF they have signed."), p("DONE at Port Ansel."), p("For the Republic of Arvenia"), p("Ilse Maro"),
				p("For the Kingdom of Belmora"), centred("ANNEX A"), p("Words."), "<w:tbl><w:tr><w:tc>" + p("cell") + "</w:tc></w:tr></w:tbl>").write());
	}

	@TestFactory
	Stream<DynamicTest> realTreaties() throws IOException {
		try (Stream<Path> files = Files.list(SharedData.folder("word/treaties"))) {
			return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> comesBack(Files.readAllBytes(file))));
		}
	}
}
