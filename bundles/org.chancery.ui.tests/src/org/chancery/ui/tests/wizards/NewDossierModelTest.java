package org.chancery.ui.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.ui.wizards.AudienceEntry;
import org.chancery.ui.wizards.DossierFilling;
import org.chancery.ui.wizards.NewDossierModel;
import org.chancery.ui.wizards.PartyEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizard for a new dossier accepts, and the one line that it says otherwise. */
class NewDossierModelTest {
	@TempDir
	Path folder;
	private final NewDossierModel model = new NewDossierModel();

	@BeforeEach
	void fill() {
		model.setTitle("Agreement");
		model.setFolder(folder.resolve("new").toString());
	}

	@Test
	void isCompleteWithTitleAndFolder() {
		assertTrue(model.problem().isEmpty());
		model.setTitle("  ");
		assertEquals("Enter the title of the treaty.", model.problem().orElseThrow());
	}

	@Test
	void wantsALanguageAndKeepsTheirOrder() {
		model.setLanguage("es", true);
		model.setLanguage("fr", true);
		model.draftIn("fr");
		assertEquals(List.of("fr", "en", "es"), model.languages());
		List.of("en", "es", "fr").forEach(each -> model.setLanguage(each, false));
		assertEquals("Choose at least one language.", model.problem().orElseThrow());
	}

	@Test
	void wantsAFolderThatIsNewOrEmpty() throws IOException {
		model.setFolder(folder.toString());
		assertTrue(model.problem().isEmpty());
		Files.createFile(folder.resolve("there"));
		assertEquals("The folder is not empty; choose a new one for the dossier.", model.problem().orElseThrow());
		model.setFolder(folder.resolve("there/inside").toString());
		assertEquals("The folder cannot be made there; choose another one.", model.problem().orElseThrow());
		model.setFolder("relative");
		assertTrue(model.problem().orElseThrow().startsWith("Enter the whole path"));
	}

	@Test
	void wantsCodesThatDifferAndALongName() {
		PartyEntry first = party("ARV", "Republic of Arvenia");
		PartyEntry second = party("ARV", "Kingdom of Belmora");
		assertEquals("Two parties have the code ARV; change one of them.", model.problem().orElseThrow());
		second.setCode("BMA");
		assertTrue(model.problem().isEmpty());
		first.setCode("../x");
		assertTrue(model.partyProblem().orElseThrow().startsWith("Give each party a code"));
		first.setCode("ARV");
		first.setName("en", PartyEntry.Name.LONG, " ");
		assertEquals("Enter the long name of ARV in English.", model.problem().orElseThrow());
	}

	@Test
	void onlyOnePartyKeepsTheDossier() {
		PartyEntry first = party("ARV", "Arvenia");
		PartyEntry second = party("BMA", "Belmora");
		model.setOwn(first, true);
		model.setOwn(second, true);
		assertFalse(first.own());
		assertTrue(second.own());
	}

	@Test
	void wantsAudiencesThatReadWhatStandsAboveThem() {
		model.audiences().add(0, new AudienceEntry("allies", List.of("delegation")));
		assertEquals("The audience allies reads delegation, which is not listed above it.", model.problem().orElseThrow());
		model.audiences().set(0, new AudienceEntry("public", List.of()));
		assertEquals("Two audiences have the name public; change one of them.", model.problem().orElseThrow());
	}

	@Test
	void fillsADossier() {
		party("ARV", "Republic of Arvenia");
		model.audiences().clear();
		model.audiences().add(new AudienceEntry("allies", List.of()));
		model.audiences().add(new AudienceEntry("delegation", List.of("allies")));
		OpenDossier dossier = OpenDossier.create(model.title(), model.languages());
		new DossierFilling(model).into(dossier);
		assertEquals("Republic of Arvenia", dossier.dossier().getParties().getFirst().getNames().getFirst().getLongName());
		assertTrue(AudienceLattice.of(dossier).reads(dossier.audience("delegation").orElseThrow(),
				dossier.audience("allies").orElseThrow()));
	}

	@Test
	void suggestsAFolderThatIsNotThereYet() throws IOException {
		Path first = NewDossierModel.suggestedFolder(folder, "Traité: «paix» / mer");
		assertEquals("Traité-paix-mer", first.getFileName().toString());
		Files.createDirectory(first);
		assertEquals("Traité-paix-mer-2", NewDossierModel.suggestedFolder(folder, "Traité: «paix» / mer").getFileName().toString());
	}

	private PartyEntry party(String code, String longName) {
		PartyEntry party = new PartyEntry();
		party.setCode(code);
		party.setName("en", PartyEntry.Name.LONG, longName);
		model.parties().add(party);
		return party;
	}
}
