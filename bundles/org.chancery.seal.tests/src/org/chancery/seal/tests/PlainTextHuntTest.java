package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted words are saved, autosaved, copied, restored and refused; no file that the engine wrote holds them, nor any message. */
class PlainTextHuntTest {

	private static final String PLANTED = "xylophone";

	@TempDir
	Path folder;

	@Test
	void noFileHoldsAPlantedWord() throws Exception {
		var office = new Office(folder);
		Path place = folder.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(3, "delegation");
		for (int i = 0; i < 3; i++) {
			Drafts.reword(dossier, i, PLANTED + " in public " + i);
			Drafts.privately(dossier, "delegation", i, PLANTED + " in private " + i);
			office.person("Ana").dossiers().save(dossier, place);
		}
		office.person("Ana").dossier(place).backup(folder.resolve("copy"), new BasicMonitor());
		office.sealer.restore(folder.resolve("copy"), folder.resolve("restored"));
		var typing = office.person("Ana").dossier(place);
		Drafts.reword(typing.open(), 0, PLANTED + " typed and not saved");
		assertTrue(typing.autosaves().keep(typing.open()));
		assertTrue(Drafts.text(office.person("Ana").dossiers().open(place), "delegation").contains(PLANTED));
		Path parcel = Tree.shared(place).stream().filter(f -> f.getParent().endsWith("parcels")).findFirst().orElseThrow();
		Files.write(parcel, new byte[10]);
		var refusal = assertThrows(UnreadableFileException.class, () -> office.person("Ana").dossiers().open(place));
		assertTrue(!refusal.getMessage().contains(PLANTED));
		int searched = 0;
		for (Path file : Tree.files(folder)) {
			assertEquals(-1, found(Files.readAllBytes(file)), file.toString());
			searched++;
		}
		System.out.println("plain text hunt: " + searched + " files of identities, dossier, copies searched in UTF-8, UTF-16 and inflated, 0 hits");
	}

	private static int found(byte[] bytes) throws IOException {
		for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			int at = new String(bytes, StandardCharsets.ISO_8859_1)
					.indexOf(new String(PLANTED.getBytes(encoding), StandardCharsets.ISO_8859_1));
			if (at >= 0) {
				return at;
			}
		}
		return foundInflated(bytes);
	}

	/** Whatever inflates from any place on. */
	private static int foundInflated(byte[] bytes) {
		for (int at = 0; at < bytes.length - 2; at++) {
			if ((bytes[at] & 0x0f) == 8 && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0) {
				var inflater = new Inflater();
				inflater.setInput(bytes, at, bytes.length - at);
				byte[] out = new byte[1 << 16];
				try {
					int length = inflater.inflate(out);
					if (new String(out, 0, length, StandardCharsets.UTF_8).contains(PLANTED)) {
						return at;
					}
				} catch (DataFormatException nothing) {
					// Most places are no beginning of anything.
					continue;
				} finally {
					inflater.end();
				}
			}
		}
		return -1;
	}
}
