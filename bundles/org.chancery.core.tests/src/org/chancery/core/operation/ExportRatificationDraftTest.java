package org.chancery.core.operation;

import static org.chancery.core.dossier.ExampleDossier.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.chancery.core.Engine;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.ExampleDossier;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.overlay.SetPrivateWording;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRatificationDraftTest {

	@TempDir
	Path folder;

	private final ExampleDossier example = new ExampleDossier();
	private final BasicMonitor monitor = new BasicMonitor();

	/** Writes the words of the projection as plain text. */
	private final WordExporter plain = (projection, options, out, progress) -> {
		String parties = String.join(" ", options.parties().stream().map(ProjectedParty::code).toList());
		String text = String.join("\n", projection.all().map(c -> c.text()).toList());
		out.write((options.classification() + "|" + parties + "|" + text).getBytes(StandardCharsets.UTF_8));
	};

	@Test
	void writesOneFileForEachPartyWithThatPartyFirst() throws Exception {
		Path drafts = folder.resolve("drafts");
		var result = export(plain, null, List.of(), null, drafts).perform(monitor);
		assertEquals(List.of("agreement-on-fisheries (ARV) en.docx", "agreement-on-fisheries (SOL) en.docx"), files(drafts));
		assertEquals("public", result.audience());
		assertEquals(files(drafts), result.files().stream().map(f -> f.getFileName().toString()).toList());
		assertTrue(Files.readString(result.files().get(0)).startsWith("RESTRICTED|ARV SOL|In this Agreement"));
		assertTrue(Files.readString(result.files().get(1)).startsWith("RESTRICTED|SOL ARV|In this Agreement"));
	}

	@Test
	void recordsWhatWasWritten() throws Exception {
		var result = export(plain, null, List.of(), null, folder).perform(monitor);
		for (int i = 0; i < 2; i++) {
			var record = result.records().get(i);
			assertSame(example.open.dossier().getParties().get(i), record.getParty());
			byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(result.files().get(i)));
			assertEquals(HexFormat.of().formatHex(sha), record.getFileDigest());
			assertEquals(64, record.getTextDigest().length());
			assertEquals("en", record.getLanguage());
			assertNotNull(record.getDate());
			assertNull(record.eContainer());
		}
	}

	@Test
	void writesTheTextOfTheAudienceAskedForAndNoOther() throws Exception {
		new SetPrivateWording(example.open, example.delegation, example.second, wording("plantedsecret")).perform();
		for (Audience audience : new Audience[] { null, example.allies.getAudience(), example.treasury.getAudience() }) {
			for (Path file : export(plain, audience, List.of(), "fr", folder).perform(monitor).files()) {
				assertFalse(Files.readString(file).contains("plantedsecret"));
			}
		}
		var result = export(plain, example.delegation.getAudience(), List.of(), null, folder).perform(monitor);
		assertEquals("delegation", result.audience());
		assertTrue(Files.readString(result.files().get(0)).contains("plantedsecret"));
	}

	@Test
	void writesOnlyThePartiesAskedFor() throws Exception {
		export(plain, null, List.of(example.open.dossier().getParties().get(1)), "en", folder).perform(monitor);
		assertEquals(List.of("agreement-on-fisheries (SOL) en.docx"), files(folder));
	}

	@Test
	void writesOneFileWhereThereAreNoParties() throws Exception {
		example.open.dossier().getParties().clear();
		example.open.dossier().getText().getTitles().clear();
		var result = export(plain, null, List.of(), null, folder).perform(monitor);
		assertEquals(List.of("treaty en.docx"), files(folder));
		assertNull(result.records().get(0).getParty());
	}

	@Test
	void leavesNothingWhenCancelledOrFailing() throws Exception {
		Path drafts = folder.resolve("drafts");
		WordExporter cancelling = (projection, options, out, progress) -> {
			out.write(1);
			progress.setCanceled(true);
		};
		assertThrows(CancellationException.class,
				() -> export(cancelling, null, List.of(), null, drafts).perform(new BasicMonitor()));
		WordExporter full = (projection, options, out, progress) -> {
			out.write(1);
			if (options.parties().get(0).code().equals("SOL")) {
				throw new IOException("No space left on device");
			}
		};
		assertThrows(IOException.class, () -> export(full, null, List.of(), null, drafts).perform(monitor));
		assertFalse(Files.exists(drafts));
		export(plain, null, List.of(), null, drafts).perform(monitor);
		String before = Files.readString(drafts.resolve("agreement-on-fisheries (ARV) en.docx"));
		assertThrows(IOException.class, () -> export(full, null, List.of(), null, drafts).perform(monitor));
		assertEquals(before, Files.readString(drafts.resolve("agreement-on-fisheries (ARV) en.docx")));
		assertEquals(2, files(drafts).size());
	}

	@Test
	void refusesWhatCannotBeNamedOrIsNotThere() throws IOException {
		assertRefused(export(plain, null, List.of(), "es", folder));
		assertRefused(export(plain, null, List.of(), null, folder.resolve("no/such")));
		assertRefused(export(plain, null, List.of(), null, Files.writeString(folder.resolve("file"), "x")));
		Party second = example.open.dossier().getParties().get(1);
		second.setCode("ARV");
		assertRefused(export(plain, null, List.of(), null, folder));
		second.setCode("../");
		assertRefused(export(plain, null, List.of(), null, folder));
		assertEquals(List.of("file"), files(folder));
	}

	@Test
	void makesNamesOfAnyTitle() throws Exception {
		example.open.dossier().getText().getTitles().get(0)
				.setText("Traité « d’amitié »: ../../etc et " + "de la coopération ".repeat(9));
		export(plain, null, List.of(), null, folder).perform(monitor);
		assertEquals("traite-d-amitie-etc-et-de-la-cooperation-de-la-cooperation (ARV) en.docx", files(folder).get(0));
	}

	private void assertRefused(ExportRatificationDraft export) {
		assertThrows(DossierException.class, () -> export.perform(monitor));
	}

	private ExportRatificationDraft export(WordExporter exporter, Audience audience, List<Party> parties, String language,
			Path place) {
		return new ExportRatificationDraft(Engine.builder().wordExporter(exporter).build(), example.open, audience, parties,
				language, "RESTRICTED", place);
	}

	private static List<String> files(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}
}
