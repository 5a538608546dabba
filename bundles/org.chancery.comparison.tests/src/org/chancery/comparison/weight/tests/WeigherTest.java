package org.chancery.comparison.weight.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.weight.ChangeWeight;
import org.chancery.comparison.weight.Effect;
import org.chancery.comparison.weight.Weigher;
import org.chancery.comparison.weight.WordStock;
import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;

class WeigherTest {

	private static final KnownWords KNOWN = new KnownWords(Map.of("ARV", List.of("Arvenia"), "BOR", List.of("Borduria")),
			List.of("Vessel"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { //
			"en|Each Party shall adopt measures.|Each Party may adopt measures.|modality softer", //
			"en|Each Party shall adopt measures.|Each Party shall endeavour to adopt measures.|modality softer", //
			"en|Each Party should adopt measures.|Each Party must adopt measures.|modality harder", //
			"en|Each Party shall not adopt measures.|Each Party shall adopt measures.|negation", //
			"en|Each Party may adopt measures.|No Party may adopt measures.|negation", //
			"en|This does not apply to goods.|This does apply to goods.|negation", //
			"en|A duty of not less than 5 per cent applies.|A duty of less than 5 per cent applies.|negation", //
			"en|A duty of not less than 5 per cent applies.|A duty of at least 5 per cent applies.|notation", //
			"en|Goods of 30 tons pass.|Goods of 15 tons pass.|number lower", //
			"en|Goods of 30 tons pass.|Goods of thirty (30) tons pass.|notation", //
			"en|It replies within 90 days.|It replies within 45 days.|deadline lower,number lower", //
			"en|It replies within ninety days.|It replies within forty-five days.|deadline lower,number lower", //
			"en|It ends on 1 January 2030.|It ends on 1 March 2030.|date later", //
			"en|It ends on 1 January 2030.|It ends on the first day of January 2030.|notation", //
			"en|Each Party shall pay.|The importing Party shall pay.|party", //
			"en|The Council meets in May of each year.|The Council meets in July of each year.|wording", //
			"en|Each Party shall pay.|Each Party shall pay, failing agreement.|condition", //
			"fr|Chaque Partie autorise le transit.|Chaque Partie autorise le transit, à moins qu'elle n'en décide autrement.|condition softer", //
			"fr|L'application des investissements.|L'appliaction des investtissements.|spelling", //
			"es|Cada Parte autorizará el tránsito.|Sin perjuicio de su derecho, cada Parte autorizará el tránsito.|condition softer", //
			"es|Nadie podrá ser extraditado.|Toda persona podrá ser extraditada.|negation,wording", //
			"en|Arvenia shall pay.|Borduria shall pay.|party", //
			"en|Each Party shall pay.|Each Party shall, to the extent possible, pay.|condition softer", //
			"en|Each Party shall pay.|Each Party shall pay, unless the Parties otherwise agree.|condition softer", //
			"en|As provided in Article 5, it ends.|As provided in Article 7, it ends.|reference", //
			"en|“Vessel” means any ship.|“Vessel” means any large ship.|definedTerm", //
			"en|Each Party [shall / should] pay.|Each Party shall pay.|bracket", //
			"en|It covers the honour of labour.|It covers the honor of labor.|spelling", //
			"en|The Agreement enters into force.|The Agreemnet enters into force.|spelling", //
			"en|Parties adopt the measure.|Parties adapt the measure.|wording", //
			"en|Goods of the importer pass.|Goods of the exporter pass.|wording", //
			"en|Each State pays.|Each States pays.|party", //
			"en|Trade, and goods.|Trade and goods.|punctuation", //
			"en|(a) to trade in goods|(b) to trade in goods|numbering", //
			"en|1. Trade in goods is free.|2. Trade in goods is free.|numbering", //
			"en|Trade  in goods|Trade in goods|spacing", //
			"en|Trade in Goods|Trade in goods|capitals", //
			"en|co-operation in trade|cooperation in trade|spelling", //
			"es|Cada Parte deberá pagar.|Cada Parte podrá pagar.|modality softer", //
			"es|Cada Parte no podrá pagar.|Cada Parte podrá pagar.|negation", //
			"es|Se pagará el 5 por ciento.|Se pagará el 10 por ciento.|number higher", //
			"es|Cada Parte pagará.|Cada Parte pagará, salvo que lo acuerden.|condition softer", //
			"fr|Chaque Partie doit payer.|Chaque Partie devrait payer.|modality softer", //
			"fr|Les Parties ne doivent pas payer.|Les Parties doivent payer.|negation", //
			"fr|Les Parties adoptent des mesures.|Les Parties s'efforcent d'adopter des mesures.|modality softer", //
			"fr|Un délai de trente jours court.|Un délai de quinze jours court.|number lower", //
			"en|Same.|Same.|-" })
	void effects(String language, String old, String now, String expected) {
		String found = weigh(language, old, now).effects().stream()
				.map(e -> e.kind().key() + (e.direction() == null ? "" : " " + e.direction().key())).distinct().sorted()
				.collect(Collectors.joining(","));
		assertEquals(expected == null ? "" : expected, found);
	}

	@Test
	void effectsCiteTheirWords() {
		String old = "Each Party shall notifiy the other Party within 90 days.";
		String now = "Each Party shall notify the other Party within 30 days.";
		for (Effect effect : weigh("en", old, now).effects()) {
			assertTrue(effect.oldStart() < 0 || old.startsWith(effect.oldWords(), effect.oldStart()), effect::toString);
			assertTrue(effect.newStart() < 0 || now.startsWith(effect.newWords(), effect.newStart()), effect::toString);
		}
	}

	@Test
	void anyChangeIsWeighed() {
		String[] words = ("Each Party shall not may [ ] [shall] / within 90 days 1. (a) % 1,000 “Vessel” means Article 5 , ; . unless "
				+ "Arvenia No no 1 January 2030 Agreement agreemnet - ][ twelve (12) nautical miles").split(" ");
		Random random = new Random(7);
		for (int round = 0; round < 4000; round++) {
			String old = noise(words, random);
			String now = noise(words, random);
			ChangeWeight weight = weigh("en", old, now);
			assertEquals(old.equals(now), weight.effects().isEmpty(), () -> old + " | " + now);
			for (Effect effect : weight.effects()) {
				assertTrue(effect.oldStart() < 0 || old.startsWith(effect.oldWords(), effect.oldStart()), () -> old + effect);
				assertTrue(effect.newStart() < 0 || now.startsWith(effect.newWords(), effect.newStart()), () -> now + effect);
			}
		}
	}

	private static String noise(String[] words, Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(14); i >= 0; i--) {
			text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
		}
		return text.toString();
	}

	private static ChangeWeight weigh(String language, String old, String now) {
		List<Edit> edits = WordDiff.between(old, now);
		// Enough words for the letters of a language to be known.
		String others = "The agreement enters into force when the importing party adapts or adopts what exporters agree ".repeat(9);
		return new Weigher(language, KNOWN, WordStock.of(Stream.of(old, now, others))).weigh(edits);
	}
}
