package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three of five custodians. */
class EscrowTest {

	private static final int TOTAL = 5;
	private static final int NEEDED = 3;

	@TempDir
	Path folder;

	private Office office;
	private Path place;
	private List<byte[]> shares;

	@BeforeEach
	void split() throws Exception {
		office = new Office(folder);
		place = folder.resolve("dossier");
		OpenDossier dossier = Drafts.treaty(2, "allies", "delegation");
		Drafts.privately(dossier, "allies", 0, "For allies.");
		Drafts.privately(dossier, "delegation", 1, "For the delegation.");
		office.person("Ana").dossiers().save(dossier, place);
		shares = office.person("Ana").dossier(place).split("allies", NEEDED, TOTAL);
		office.trust("Cid", "Ana");
	}

	private Map<String, byte[]> chosen(int mask) {
		var chosen = new LinkedHashMap<String, byte[]>();
		for (int i = 0; i < TOTAL; i++) {
			if ((mask >> i & 1) == 1) {
				chosen.put("share " + (i + 1), shares.get(i));
			}
		}
		return chosen;
	}

	@Test
	void everySubsetThatIsLargeEnoughRecoversAndNoOther() throws Exception {
		int recovered = 0;
		for (int mask = 0; mask < 1 << TOTAL; mask++) {
			Path to = folder.resolve("recovered " + mask);
			Map<String, byte[]> some = chosen(mask);
			if (some.size() < NEEDED) {
				assertThrows(UnreadableFileException.class, () -> office.person("Cid").recover(place, some, to));
			} else {
				office.person("Cid").recover(place, some, to);
				OpenDossier dossier = office.person("Cid").dossiers().open(to);
				assertTrue(Drafts.text(dossier, "allies").contains("For allies."));
				assertFalse(dossier.audience("delegation").isPresent());
				recovered++;
			}
		}
		System.out.println("escrow: " + (1 << TOTAL) + " subsets of " + TOTAL + " shares, the " + recovered + " of " + NEEDED
				+ " or more recovered the audience, no other did");
	}

	@Test
	void aCorruptShareIsRefusedAndNamed() {
		byte[] corrupt = shares.get(1).clone();
		corrupt[60] ^= 1;
		Map<String, byte[]> some = chosen(0b10101);
		some.put("the second", corrupt);
		var refusal = assertThrows(UnreadableFileException.class,
				() -> office.person("Cid").recover(place, some, folder.resolve("recovered")));
		assertTrue(refusal.getMessage().startsWith("The second: "), refusal.getMessage());
	}

	@Test
	void sharesOfDifferentEscrowsDoNotMix() throws Exception {
		List<byte[]> others = office.person("Ana").dossier(place).split("allies", NEEDED, TOTAL);
		Map<String, byte[]> some = chosen(0b11);
		some.put("the stranger", others.get(2));
		var refusal = assertThrows(UnreadableFileException.class,
				() -> office.person("Cid").recover(place, some, folder.resolve("recovered")));
		assertTrue(refusal.getMessage().startsWith("The stranger: "), refusal.getMessage());
	}
}
