package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.sealing.Likeness;
import org.chancery.seal.identity.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that people have, and names by which somebody would pass for another. */
class PersonNameTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "Ana", "Ana Ruiz Ñandú", "O'Brien, Mary-Jo (Legal)", "Анна Каренина", "Αλέξης Ζορμπάς", "王小明", "محمد علی",
			"نیک\u200cخواه", "क्\u200dष", "Անի", "Bo-Åke Ö. 2nd", "Ana / Анна", "김철수" })
	void thesePeopleHave(String name) {
		assertNull(PersonName.problem(name));
		assertEquals(name, PersonName.shown(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Ana ", " Ana", "Ana  Ruiz", "\u0410na", "An\u03b1", "Ana\u202e", "Ana\u2066", "A\u200bna", "A\u200dna",
			"Ana\u00a0Ruiz", "Ana\nRuiz", "Ana\tRuiz", "A\u00adna", "Ana\ufeff", "\u3164", "Ana\ufe0f", "A\u0301na", "\u2800", "Ana\u2028",
			"Ana\ue000" })
	void theseDeceive(String name) throws Exception {
		assertNotNull(PersonName.problem(name));
		Path file = folder.resolve("identity");
		assertThrows(DossierException.class, () -> new Office(folder).sealer.createIdentity(file, name, Office.PASSPHRASE.clone()));
		assertFalse(Files.exists(file));
	}

	@ParameterizedTest
	@CsvSource({ "Aca,\u0410\u0441\u0430", "Ana,ANA", "Ana,An\u00e1", "Bill,Bi1l", "Corner,Comer", "Ana Ruiz,AnaRuiz", "Ava,\u0391\u03bd\u03b1", "ANNA,\u0391\u039d\u039d\u0391" })
	void theseLookAlike(String one, String other) {
		assertTrue(Likeness.alike(one, other));
	}

	@Test
	void theseDoNot() {
		assertFalse(Likeness.alike("Ana", "Anna"));
		assertFalse(Likeness.alike("Ben", "Bea"));
	}

	@Test
	void whatDeceivesIsShownAsAQuestionMark() {
		assertEquals("Ana?Ruiz?", PersonName.shown("Ana\u202eRuiz\u200b"));
		assertEquals("a?b", PersonName.shown("a\ud800b"));
	}
}
