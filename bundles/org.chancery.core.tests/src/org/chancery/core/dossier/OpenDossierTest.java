package org.chancery.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class OpenDossierTest {

	private final ExampleDossier example = new ExampleDossier();

	@Test
	void beginsWithAnEmptyTextForEverybody() {
		OpenDossier open = OpenDossier.create("Treaty of Friendship", List.of("fr", "en"));
		assertEquals(List.of("public"), open.audiences().stream().map(a -> a.getName()).toList());
		assertEquals("Treaty of Friendship", open.dossier().getText().getTitles().get(0).getText());
		assertEquals("fr", open.dossier().getText().getTitles().get(0).getLanguage());
		assertTrue(open.dossier().getText().getClauses().isEmpty() && open.layers().isEmpty());
		assertThrows(DossierException.class, () -> OpenDossier.create("Treaty", List.of()));
	}

	@Test
	void takesOverATextAndGivesItIds() {
		Text text = TextFactory.eINSTANCE.createText();
		text.getLanguages().add("es");
		text.getClauses().add(ExampleDossier.article("Objeto", "Palabras."));
		OpenDossier open = OpenDossier.create(text);
		assertSame(text, open.dossier().getText());
		assertSame(text.getClauses().get(0), open.find(text.getClauses().get(0).getId()));
	}

	@Test
	void findsWhatItHolds() {
		assertSame(example.delegation, open().holding(example.delegation.getAudience()));
		assertSame(example.open.dossier(), open().holdingOf(example.first.getWordings().get(0)));
		assertSame(example.treasury.getAudience(), open().audience("treasury").orElseThrow());
		assertTrue(open().audience("nobody").isEmpty());
		assertNull(open().find("nothing"));
		assertNull(open().find(null));
	}

	@Test
	void doesNotHoldWhatWasTakenOut() {
		EcoreUtil.remove(example.first);
		assertNull(open().holdingOf(example.first));
		assertNull(open().holdingOf(new ExampleDossier().second));
	}

	@Test
	void refusesNamesThatAreTaken() {
		assertThrows(DossierException.class, () -> open().addLayer("allies", List.of()));
		assertThrows(DossierException.class, () -> open().addLayer(" ", List.of()));
		assertEquals(4, open().holdings().size());
	}

	@Test
	void needsOnePublicPart() {
		assertThrows(DossierException.class, () -> OpenDossier.of(new HoldingResourceSet()));
	}

	private OpenDossier open() {
		return example.open;
	}
}
