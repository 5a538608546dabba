package org.chancery.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.chancery.core.Engine;
import org.chancery.core.dossier.ExampleDossier;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.ChanceryFactory;
import org.chancery.model.LocalizedText;
import org.chancery.model.parties.Party;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTreatyTest {

	@Test
	void makesADossierOfTheTextAndPassesTheRemarksOn() throws Exception {
		Text text = text("en", "Agreement on Fish", "");
		var remark = new ImportRemark(ImportRemark.Gravity.DOUBT, "Article 1", "Odd.");
		var result = importing(new ImportedTreaty(text, List.of(remark)));
		assertSame(text, result.dossier().dossier().getText());
		assertEquals(List.of(remark), result.remarks());
		assertNotNull(text.getId());
		assertEquals(List.of(), result.dossier().dossier().getParties());
	}

	@Test
	void passesOnWhatIsWrongWithTheFile() {
		Engine engine = Engine.builder().wordImporter((file, language, monitor) -> {
			throw new UnreadableFileException("This is no Word file.");
		}).build();
		assertThrows(UnreadableFileException.class,
				() -> new ImportTreaty(engine, new byte[0], "en").perform(new BasicMonitor()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en | Agreement between the Republic of Arvenia and the Kingdom of Solmark on Fisheries | the;Republic of Arvenia;Arvenia;ARV | the;Kingdom of Solmark;Solmark;SOL",
			"en | Treaty between Arvenia and the Federal Republic of Arvania | ;Arvenia;Arvenia;ARV | the;Federal Republic of Arvania;Arvania;ARV2",
			"en | Convention between the Government of the Kingdom of Oster and the Government of the State of Wend, 1999 | the;Government of the Kingdom of Oster;Oster;OST | the;Government of the State of Wend;Wend;WEN",
			"fr | Accord entre la République d’Arvénie et le Royaume de Solmark sur la pêche | la;République d’Arvénie;Arvénie;ARV | le;Royaume de Solmark;Solmark;SOL",
			"es | Acuerdo entre la República de Arvenia y el Reino de Solmark sobre la pesca | la;República de Arvenia;Arvenia;ARV | el;Reino de Solmark;Solmark;SOL" })
	void findsTheTwoPartiesInTheTitle(String language, String title, String first, String second) throws Exception {
		assertEquals(List.of(first, second), parties(text(language, title, "")));
	}

	@Test
	void findsTheTwoPartiesInThePreamble() throws Exception {
		assertEquals(List.of("the;Republic of Arvenia;Arvenia;ARV", "the;Kingdom of Solmark;Solmark;SOL"), parties(
				text("en", "Fisheries", "The Republic of Arvenia and the Kingdom of Solmark (hereinafter the Parties),")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Parties to this Agreement,", "Recalling the Charter and Noting the Law,",
			"The Parties and Their Peoples,", "", "Between the years" })
	void guessesNothingElsewhere(String preamble) throws Exception {
		assertEquals(List.of(), parties(text("en", "Convention on the Law of the Sea", preamble)));
		assertEquals(List.of(), parties(text("de", "Abkommen zwischen der Republik A und dem Königreich B", preamble)));
	}

	private static List<String> parties(Text text) throws UnreadableFileException {
		List<Party> parties = importing(new ImportedTreaty(text, List.of())).dossier().dossier().getParties();
		return parties.stream().map(party -> party.getNames().get(0)).map(name -> String.join(";", name.getArticle(),
				name.getLongName(), name.getShortName(), ((Party) name.eContainer()).getCode())).toList();
	}

	private static ImportTreaty.Result importing(ImportedTreaty treaty) throws UnreadableFileException {
		Engine engine = Engine.builder().wordImporter((file, language, monitor) -> treaty).build();
		return new ImportTreaty(engine, new byte[0], null).perform(new BasicMonitor());
	}

	private static Text text(String language, String title, String preamble) {
		Text text = TextFactory.eINSTANCE.createText();
		text.getLanguages().add(language);
		LocalizedText words = ChanceryFactory.eINSTANCE.createLocalizedText();
		words.setLanguage(language);
		words.setText(title);
		text.getTitles().add(words);
		Clause opening = ExampleDossier.article(null, preamble);
		opening.setKind(ClauseKind.PREAMBLE);
		text.getClauses().add(opening);
		return text;
	}
}
