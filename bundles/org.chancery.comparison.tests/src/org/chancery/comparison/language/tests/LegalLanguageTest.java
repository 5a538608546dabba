package org.chancery.comparison.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.chancery.comparison.language.Condition;
import org.chancery.comparison.language.DateMention;
import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Obligation;
import org.chancery.comparison.language.Passage;
import org.chancery.comparison.language.Quantity;
import org.chancery.comparison.language.Unit;

class LegalLanguageTest {

	private static final KnownWords KNOWN = new KnownWords(
			Map.of("ARV", List.of("Republic of Arvenia", "Arvenia"), "BOR", List.of("Borduria")), List.of("Vessel"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"en|Each Party shall adopt measures.|shall|Each Party", //
			"en|The Parties shall not, in any case, adopt measures.|shallNot|The Parties", //
			"en|Each Party shall, where appropriate, endeavour to adopt measures.|shallEndeavour|Each Party", //
			"en|Each Party must also use its best endeavours.|shallEndeavour|Each Party", //
			"en|No Party may adopt measures.|mayNot|No Party", //
			"en|The exporting Party should consult the importing Party.|should|The exporting Party", //
			"en|A Party shall not be required to disclose it.|may|A Party", //
			"en|The Parties shall be entitled to withdraw.|may|The Parties", //
			"en|Arvenia and Borduria undertake to cooperate.|undertakes|Arvenia and Borduria", //
			"en|It shall be notified by the importing Party.|shall|the importing Party", //
			"en|Nothing in this Agreement shall prevent it.|shallNot|", //
			"en|The Committee shall meet in May 2030.|shall|", //
			"es|Cada Parte procurará notificarlo.|shallEndeavour|Cada Parte", //
			"es|Ninguna Parte podrá imponer derechos.|mayNot|Ninguna Parte", //
			"es|Las Partes no se los aplicarán.|shallNot|Las Partes", //
			"es|La Parte importadora deberá notificarlo.|shall|La Parte importadora", //
			"es|Las Partes se comprometen a cooperar.|undertakes|Las Partes", //
			"es|Las Partes deberían cooperar.|should|Las Partes", //
			"fr|Chaque Partie s'engage à coopérer.|undertakes|Chaque Partie", //
			"fr|Les Parties s’efforcent de coopérer.|shallEndeavour|Les Parties", //
			"fr|Aucune Partie ne peut imposer de droits.|mayNot|Aucune Partie", //
			"fr|Les Parties ne doivent pas imposer de droits.|shallNot|Les Parties", //
			"fr|Les Parties adoptent des mesures.|shall|Les Parties", //
			"fr|La Partie importatrice n'adopte pas de mesures.|shallNot|La Partie importatrice", //
			"en|In no circumstances shall Arvenia station forces there.|shallNot|Arvenia", //
			"en|It is the duty of Arvenia to report.|shall|Arvenia", //
			"es|En ningún caso estacionará Arvenia fuerzas allí.|shallNot|Arvenia", //
			"fr|Il est interdit à la Partie requise de publier.|mayNot|la Partie requise", //
			"fr|Les Parties mettent tout en œuvre pour coopérer.|shallEndeavour|Les Parties", //
			"fr|Les Parties devraient coopérer.|should|Les Parties" })
	void obligationWithItsSubject(String language, String text, String rung, String subject) {
		List<Obligation> found = LegalLanguage.of(language).read(text, KNOWN).obligations();
		assertEquals(1, found.size(), found::toString);
		assertEquals(rung, found.getFirst().rung().getLiteral());
		assertEquals(subject, found.getFirst().subject() == null ? null : found.getFirst().subject().words(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"en|not less than twelve (12) nautical miles|12|nauticalMile|atLeast", //
			"en|within ninety days after it|90|day|atMost", //
			"en|shall not exceed 30 per cent|30|percent|atMost", //
			"en|US$ 1,000,000|1000000|USD|equal", //
			"en|at least EUR 2.5 million|2500000|EUR|atLeast", //
			"en|one hundred and twenty-five vessels|125|vessel|equal", //
			"en|two thirds of them|0.6666666666666667|share|equal", //
			"en|a 30-day period|30|day|equal", //
			"en|the thirtieth (30th) day after|30|day|equal", //
			"en|10 days or more|10|day|atLeast", //
			"es|no menos de un millón de euros|1000000|EUR|atLeast", //
			"es|dentro de los treinta y un (31) días|31|day|atMost", //
			"es|un plazo de 1.500 días hábiles|1500|workingDay|equal", //
			"en|half a dozen nautical miles|6|nauticalMile|equal", //
			"en|eleven and a half per centum|11.5|percent|equal", //
			"en|within a fortnight of it|1|fortnight|atMost", //
			"en|within half a year|0.5|year|atMost", //
			"en|a zone of 200 M|200|nauticalMile|equal", //
			"es|al menos una docena de millas náuticas|12|nauticalMile|atLeast", //
			"es|once millas náuticas y media|11.5|nauticalMile|equal", //
			"es|un centenar de días|100|day|equal", //
			"fr|une quinzaine de jours|15|day|equal", //
			"fr|cinquante-et-un jours|51|day|equal", //
			"fr|2 p. 100|2|percent|equal", //
			"es|la mitad|0.5|share|equal", //
			"es|no excederá del 10,5 por ciento|10.5|percent|atMost", //
			"fr|dans un délai de quatre-vingt-dix jours|90|day|atMost", //
			"fr|au moins soixante et onze milles marins|71|nauticalMile|atLeast", //
			"fr|un million d’euros|1000000|EUR|equal", //
			"fr|1 000 000 de tonnes|1000000|tonne|equal" })
	void quantity(String language, String text, String value, String unit, String bound) {
		List<Quantity> found = LegalLanguage.of(language).read(text).quantities();
		assertEquals(1, found.size(), found::toString);
		assertEquals(value, found.getFirst().value().stripTrailingZeros().toPlainString());
		assertEquals(unit, found.getFirst().unit().key());
		assertEquals(bound, found.getFirst().bound().getLiteral());
		assertTrue(found.getFirst().consistent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"en|no later than 1 January 2030|2030-01-01|2030-01-01|atMost", //
			"en|the first day of January 2030|2030-01-01|2030-01-01|equal", //
			"en|January 15, 2030|2030-01-15|2030-01-15|equal", //
			"en|from 2030-02-03|2030-02-03|2030-02-03|atLeast", //
			"en|by May 2031|2031-05-01|2031-05-31|atMost", //
			"en|by 2030|2030-01-01|2030-12-31|atMost", //
			"en|before 31.12.2029|2029-12-31|2029-12-31|less", //
			"es|a más tardar el 1º de enero de 2030|2030-01-01|2030-01-01|atMost", //
			"es|el uno de enero de dos mil treinta|2030-01-01|2030-01-01|equal", //
			"fr|au plus tard le 1er janvier 2030|2030-01-01|2030-01-01|atMost", //
			"fr|le premier janvier deux mille trente|2030-01-01|2030-01-01|equal" })
	void date(String language, String text, String first, String last, String bound) {
		LegalReading reading = LegalLanguage.of(language).read(text);
		assertEquals(1, reading.dates().size(), reading::toString);
		DateMention found = reading.dates().getFirst();
		assertEquals(first, found.first().orElseThrow().toString());
		assertEquals(last, found.last().orElseThrow().toString());
		assertEquals(bound, found.bound().getLiteral());
		assertTrue(reading.quantities().isEmpty(), reading::toString);
	}

	@Test
	void numbersOfClausesAreNoQuantities() {
		String text = "1. Subject to Articles 5(2)(a), 7 and 9 to 12 bis and Annex IV, decision 1/CP.17 applies.";
		LegalReading reading = LegalLanguage.of("en").read(text);
		assertEquals(List.of(), reading.quantities());
		assertEquals(List.of("Articles 5(2)(a), 7 and 9 to 12 bis", "Annex IV", "decision 1"),
				reading.citations().stream().map(c -> c.words(text)).toList());
		assertEquals(Condition.Kind.CONDITION, reading.conditions().getFirst().kind());
	}

	@Test
	void figuresThatContradictWords() {
		assertFalse(LegalLanguage.of("en").read("thirty (20) days").quantities().getFirst().consistent());
	}

	@Test
	void definitionsAndTermsInUse() {
		String text = "“Vessel” means any ship; a Vessel of Arvenia";
		LegalReading reading = LegalLanguage.of("en").read(text, KNOWN);
		assertEquals("Vessel", reading.definitions().getFirst().term());
		assertEquals(2, reading.terms().size());
	}

	@Test
	void unitsByTheirNames() {
		assertEquals("nauticalMile", Unit.named("nautical miles", "en").orElseThrow().key());
		assertEquals("percent", Unit.named("por ciento", "es").orElseThrow().key());
		assertTrue(Unit.named("furlongs", "en").isEmpty());
	}

	@Test
	void anyTextIsReadWithinItsBounds() {
		String[] words = ("shall not , ; . ( ) 12 one hundred million and - % no later than January 2030 Party the each of euros "
				+ "d' quatre vingt deux mil 1.000 1/2 Article 5 \n “ ” unless half 99999999999999999999999999999999999999999999999")
				.split(" ");
		Random random = new Random(4);
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i >= 0; i--) {
				text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
			}
			for (String language : List.of("en", "fr", "es", "de")) {
				for (Passage passage : LegalLanguage.of(language).read(text.toString(), KNOWN).all()) {
					assertTrue(passage.start() >= 0 && passage.start() < passage.end() && passage.end() <= text.length());
				}
			}
		}
	}
}
