package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.bold;
import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Ways of writing labels, contents and signatures that ministries have besides lines set apart. */
class ConventionsTest {

	private static String leading(String label, String words) {
		return p("", bold(label) + run(words));
	}

	@Test
	void labelsBeforeTheirWordsUnderChaptersSetApart() throws Exception {
		assertEquals("""
				title AGREEMENT
				preamble
				  paragraph The Parties,
				chapter [CHAPTER I] <GENERAL>
				  article [Article 1] <Scope.>
				    paragraph This applies to vessels.
				  article [Article 2] <Terms.>
				    paragraph A vessel is a ship.
				  article [Article 3] <Chapter of accounts.>
				    paragraph Article 2 does not apply.
				""", Trees.of(centred("AGREEMENT"), p("The Parties,"), centred("CHAPTER I"), centred("GENERAL"),
				leading("Article 1. Scope. ", "This applies to vessels."), leading("Article 2. Terms.- ", "A vessel is a ship."),
				leading("Article 3. Chapter of accounts. ", "Article 2 does not apply.")));
	}

	@Test
	void aPartOfATreatyBeginsWithTheNumberThatOthersFollow() throws Exception {
		assertEquals("""
				preamble
				  paragraph Article 3 of the Statute is recalled.
				article [Article 12] <Scope>
				  paragraph This applies to vessels.
				article [Article 13] <Terms>
				  paragraph A vessel is a ship.
				article [Article 14] <Fees>
				  paragraph None are due.
				""", Trees.of(p("Article 3 of the Statute is recalled."), p("Article 12: Scope"), p("This applies to vessels."),
				p("Article 13: Terms"), p("A vessel is a ship."), p("Article 14: Fees"), p("None are due.")));
	}

	@Test
	void onlyWhatIsBoldBeforeTheWordsOfALineIsHeading() throws Exception {
		assertEquals("""
				preamble
				  paragraph The Parties,
				article [Article 1] <Scope.>
				  paragraph Each Party, wherever
				  paragraph it may be, is bound.
				article [Article 2] <Terms.>
				  paragraph A ship.
				""", Trees.of(p("The Parties,"), leading("Article 1. Scope. ", "Each Party, wherever"), p("it may be, is bound."),
				leading("Article 2. Terms. ", "A ship.")));
	}

	@Test
	void theFirstParagraphMayBeginOnTheLineOfTheLabel() throws Exception {
		assertEquals("""
				preamble
				  paragraph Las Partes,
				article [Artículo 1.º] <Plazo.>
				  paragraph [1.] Entra en vigor hoy.
				  paragraph [2.] Dura un año.
				article [Artículo 2.º]
				  paragraph [(1)] Toda Parte puede denunciarlo.
				  paragraph [(2)] Lo notifica.
				""", Trees.of(p("Las Partes,"), leading("Artículo 1.º Plazo. ", "1. Entra en vigor hoy."), p("2. Dura un año."),
				leading("Artículo 2.º ", "(1) Toda Parte puede denunciarlo."), p("(2) Lo notifica.")));
	}

	@Test
	void aNumberThatIsMissingDoesNotEndTheCount() throws Exception {
		assertEquals("""
				preamble
				  paragraph The Parties,
				article [Article 1]
				  paragraph Each Party is bound by its terms.
				article [Article 2]
				  subparagraph [i.] The Council shall meet each year.
				  subparagraph [ii.] It shall vote.
				article [Article 5]
				  paragraph Nobody shall leave before ten years.
				""", Trees.of(p("The Parties,"), p("Article 1. Each Party is bound by its terms."),
				p("Article 2. i. The Council shall meet each year."), p("ii. It shall vote."),
				p("Article 5. Nobody shall leave before ten years.")));
	}

	@Test
	void numbersInWordsGoOnBeyondAHundred() throws Exception {
		assertEquals("""
				article [ARTICLE NINETY-NINE] <Scope>
				  paragraph One.
				article [ARTICLE ONE HUNDRED] <Terms>
				  paragraph Two.
				article [ARTICLE ONE HUNDRED AND TWENTY-ONE] <Fees>
				  paragraph Three.
				article [Artículo centésimo segundo] <Plazo>
				  paragraph Cuatro.
				article [Article cent trois] <Durée>
				  paragraph Cinq.
				article [Article 104 (A)] <Transition>
				  paragraph Six.
				""", Trees.of(centred("ARTICLE NINETY-NINE"), centred("Scope"), p("One."), centred("ARTICLE ONE HUNDRED"),
				centred("Terms"), p("Two."), centred("ARTICLE ONE HUNDRED AND TWENTY-ONE"), centred("Fees"), p("Three."),
				centred("Artículo centésimo segundo"), centred("Plazo"), p("Cuatro."), centred("Article cent trois"),
				centred("Durée"), p("Cinq."), centred("Article 104 (A) – Transition"), p("Six.")));
	}

	@Test
	void nothingButNumbersInBoldLines() throws Exception {
		assertEquals("""
				title MEMORANDUM
				preamble
				  paragraph The Ministries,
				article [1.] <SCOPE>
				  paragraph [1.1] This applies to vessels.
				article [2.] <TERMS>
				  paragraph [2.1] A vessel is a ship.
				  paragraph [2.2] A port is a harbour.
				article [3.] <FEES>
				  paragraph None are due.
				""", Trees.of(centred("MEMORANDUM"), p("The Ministries,"), p("1.\tSCOPE"), p("1.1\tThis applies to vessels."),
				p("2.\tTERMS"), p("2.1\tA vessel is a ship."), p("2.2\tA port is a harbour."), p("3.\tFEES"), p("None are due.")));
	}

	@Test
	void typedContentsAreNoText() throws Exception {
		String expected = """
				title ACUERDO
				preamble
				  paragraph Las Partes,
				chapter [CAPÍTULO I] <OBJETO>
				  article [Artículo 1] <Ámbito>
				    paragraph Se aplica.
				  article [Artículo 2] <Plazo>
				    paragraph Un año.
				""";
		String[] text = { p("Las Partes,"), centred("CAPÍTULO I"), centred("OBJETO"), centred("Artículo 1"), centred("Ámbito"),
				p("Se aplica."), centred("Artículo 2"), centred("Plazo"), p("Un año.") };
		assertEquals(expected, Trees.of(join(text, centred("ACUERDO"), centred("ÍNDICE"), p("CAPÍTULO I OBJETO\t1"),
				p("Artículo 1 Ámbito\t1"), p("Artículo 2 Plazo\t2"))));
		assertEquals(expected, Trees.of(join(text, centred("ACUERDO"), centred("Índice"), p("Capítulo I – Objeto ........ 1"),
				p("Artículo 1. Ámbito ........ 1"), p("Artículo 2. Plazo ........ 2"))));
		assertEquals(expected, Trees.of(join(text, centred("ACUERDO"), centred("Contenido"), p("Capítulo I – Objeto"),
				p("Artículo 1. Ámbito"), p("Artículo 2. Plazo"))));
	}

	private static String[] join(String[] text, String... front) {
		var all = new java.util.ArrayList<>(List.of(front));
		all.addAll(List.of(text));
		return all.toArray(String[]::new);
	}

	@Test
	void ordinalsOfAllKinds() throws Exception {
		assertEquals("""
				title TRATADO
				title [TÍTULO PRELIMINAR] <DISPOSICIONES>
				  article [ARTÍCULO 1.º] <Objeto>
				    paragraph [1°] Uno.
				    paragraph [2°] Dos.
				title [TITRE Ier] <SUITE>
				  article [ARTÍCULO 2.º] <Plazo>
				    paragraph Un año.
				annex [Protocolo N.º 1] <Tasas>
				  paragraph Ninguna.
				  annex [Apéndice 1] <Zonas>
				    paragraph Una.
				  annex [Apéndice 2] <Mapas>
				    paragraph Dos.
				""", Trees.of(centred("TRATADO"), centred("TÍTULO PRELIMINAR"),
				centred("DISPOSICIONES"), centred("ARTÍCULO 1.º.- Objeto"), p("1° Uno."), p("2° Dos."), centred("TITRE Ier"),
				centred("SUITE"), centred("ARTÍCULO 2.º.- Plazo"), p("Un año."), centred("Protocolo N.º 1"), centred("Tasas"),
				p("Ninguna."), centred("Apéndice 1"), centred("Zonas"), p("Una."), centred("Apéndice 2"), centred("Mapas"),
				p("Dos.")));
	}

	@Test
	void letteredRecitals() throws Exception {
		assertEquals("""
				title AGREEMENT
				preamble
				  paragraph The Parties,
				  recital [(a)] Recalling the past;
				  recital [(b)] Desiring peace;
				  paragraph Have agreed as follows:
				article [Article 1]
				  paragraph Peace is made.
				""", Trees.of(centred("AGREEMENT"), p("The Parties,"), p("(a) Recalling the past;"), p("(b) Desiring peace;"),
				p("Have agreed as follows:"), centred("Article 1"), p("Peace is made.")));
	}

	@Test
	void signaturesSideBySide() throws Exception {
		String table = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + p("For Arvenia") + "</w:tc><w:tc>" + p("For Belmora")
				+ "</w:tc></w:tr><w:tr><w:tc>" + p("Ilse Maro") + p("Minister") + "</w:tc><w:tc>" + p("Tomas Reyl") + "</w:tc></w:tr></w:tbl>";
		String[] front = { centred("AGREEMENT"), centred("Article 1"), p("Peace."), p("IN WITNESS WHEREOF they have signed.") };
		String head = """
				title AGREEMENT
				article [Article 1]
				  paragraph Peace.
				testimonium IN WITNESS WHEREOF they have signed.
				""";
		assertEquals(head + """
				signatureBlock For Arvenia⏎Ilse Maro⏎Minister
				signatureBlock For Belmora⏎Tomas Reyl
				""", Trees.of(join(new String[] { table }, front)));
		assertEquals(head + """
				signatureBlock For Arvenia⏎Ilse Maro
				signatureBlock For Belmora⏎Tomas Reyl
				""", Trees.of(join(new String[] { p("For Arvenia\t\tFor Belmora"), p("Ilse Maro\t\tTomas Reyl") }, front)));
	}

	@Test
	void signsThatCountNothingMoveWithTheirClauses() throws Exception {
		var treaty = Trees.read(Documents.body(centred("ACCORD"), centred("Article 1"), p("Les Parties :"), p("– un ;"), p("– deux."),
				centred("Article 2"), p("Encore :"), p("– trois.")));
		assertTrue(Trees.of(treaty).contains("subparagraph [–] trois."));
		treaty.text().eAllContents().forEachRemaining(each -> assertTrue(
				!(each instanceof org.chancery.model.text.Clause clause) || clause.getLockedLabel() == null));
	}

	@Test
	void aTextInATableIsReported() throws Exception {
		var treaty = Trees.read(Documents.body(p("Title"), "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + p("The Parties agree.")
				+ "</w:tc><w:tc>" + p("Les Parties conviennent.") + "</w:tc></w:tr></w:tbl>"));
		assertTrue(treaty.remarks().stream().anyMatch(each -> each.message().startsWith("Most words of the file stand in tables")));
	}

	@Test
	void numbersOfATableBecomeItsWords() throws Exception {
		var document = Documents.body(centred("ANNEX I"), centred("Fees"), "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
				+ Documents.item(1, 0, "Cod") + "</w:tc><w:tc>" + p("10") + "</w:tc></w:tr><w:tr><w:tc>" + Documents.item(1, 0, "Hake")
				+ "</w:tc><w:tc>" + p("20") + "</w:tc></w:tr></w:tbl>")
				.numbering("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
						+ "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
		assertTrue(Trees.of(Trees.read(document)).contains("{kept 1. Cod|10/2. Hake|20}"));
	}
}
