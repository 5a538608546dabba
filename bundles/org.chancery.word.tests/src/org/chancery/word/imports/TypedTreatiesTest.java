package org.chancery.word.imports;

import static org.chancery.word.imports.Documents.bold;
import static org.chancery.word.imports.Documents.centred;
import static org.chancery.word.imports.Documents.p;
import static org.chancery.word.imports.Documents.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Treaties whose structure is typed: centred bold lines, labels as words, or nothing set apart at all. */
class TypedTreatiesTest {

	@Test
	void centredBoldLinesAreHeadings() throws Exception {
		assertEquals("""
				title AGREEMENT BETWEEN ARVENIA AND BELMORA ON FISHERIES
				preamble
				  paragraph The Republic of Arvenia and the Kingdom of Belmora,
				  recital Considering their common border,
				  recital DESIRING to conserve the stocks,
				  paragraph Have agreed as follows:
				part [PART I] <GENERAL PROVISIONS>
				  chapter [CHAPTER II] <SCOPE AND DEFINITIONS>
				    section [SECTION 2] <Scope>
				      article [Article 5 bis] <Use of terms>
				        paragraph [1.] In this Agreement:
				          subparagraph [(a)] vessel means a ship;
				          subparagraph [(b)] zone means:
				            subparagraph [(i)] the territorial sea;
				            subparagraph [(ii)] the shelf.
				        paragraph [2.] Nothing else matters.
				testimonium IN WITNESS WHEREOF the undersigned have signed.
				  paragraph DONE at Port Ansel, in duplicate.
				signatureBlock For the Republic of Arvenia:⏎Ilse Maro
				signatureBlock For the Kingdom of Belmora:
				annex [ANNEX I] <QUOTAS>
				  paragraph [1.] Cod: 1 200 tonnes.
				""", Trees.of(centred("AGREEMENT"), centred("BETWEEN ARVENIA AND BELMORA"), centred("ON FISHERIES"),
				p("The Republic of Arvenia and the Kingdom of Belmora,"), p("Considering their common border,"),
				p("DESIRING to conserve the stocks,"), p("Have agreed as follows:"), centred("PART I"),
				centred("GENERAL PROVISIONS"), centred("CHAPTER II"), centred("SCOPE AND"), centred("DEFINITIONS"),
				centred("SECTION 2 – Scope"), centred("Article 5 bis"), p("<w:jc w:val=\"center\"/>", run("Use of terms")),
				p("1. In this Agreement:"), p("(a)\u00A0vessel means a ship;"), p("(b) zone means:"), p("(i) the territorial sea;"),
				p("(ii) the shelf."), p("2. Nothing else matters."), p("IN WITNESS WHEREOF the undersigned have signed."),
				p("DONE at Port Ansel, in duplicate."), p("For the Republic of Arvenia:"), p("Ilse Maro"),
				p("For the Kingdom of Belmora:"), centred("ANNEX I"), centred("QUOTAS"), p("1. Cod: 1 200 tonnes.")));
	}

	@Test
	void frenchWords() throws Exception {
		assertEquals("""
				title TRAITÉ DE LIMITES
				preamble <PRÉAMBULE>
				  paragraph Les Hautes Parties contractantes,
				  recital Désireuses de fixer leur frontière,
				  recital Considérant les usages,
				  paragraph Sont convenues de ce qui suit :
				part [PREMIÈRE PARTIE] <Dispositions générales>
				  title [TITRE PREMIER] <De la frontière>
				    chapter [Chapitre IV] <Du bornage>
				      article [Article premier] <Objet>
				        paragraph Le présent traité fixe la frontière.
				      article [Article 2] <Bornes>
				        paragraph [1)] Les bornes sont :
				          subparagraph [a)] en pierre ;
				          subparagraph [b)] en fer.
				        paragraph [2)] Elles sont numérotées.
				      article [Article 2 ter]
				        paragraph Les frais sont partagés.
				testimonium EN FOI DE QUOI, les soussignés ont signé.
				  paragraph Fait à Port-Ansel, en double exemplaire.
				signatureBlock Pour le Gouvernement d’Arvénie
				annex [ANNEXE] <LISTE DES BORNES>
				  paragraph Borne première.
				""", Trees.of(centred("TRAITÉ DE LIMITES"), centred("PRÉAMBULE"), p("Les Hautes Parties contractantes,"),
				p("Désireuses de fixer leur frontière,"), p("Considérant les usages,"), p("Sont convenues de ce qui suit :"),
				centred("PREMIÈRE PARTIE"), centred("Dispositions générales"), centred("TITRE PREMIER"), centred("De la frontière"),
				centred("Chapitre IV : Du bornage"), centred("Article premier"), centred("Objet"),
				p("Le présent traité fixe la frontière."), centred("Article 2 – Bornes"), p("1) Les bornes sont :"), p("a) en pierre ;"),
				p("b) en fer."), p("2) Elles sont numérotées."), centred("Article 2 ter"), p("Les frais sont partagés."),
				p("EN FOI DE QUOI, les soussignés ont signé."), p("Fait à Port-Ansel, en double exemplaire."),
				p("Pour le Gouvernement d’Arvénie"), centred("ANNEXE"), centred("LISTE DES BORNES"), p("Borne première.")));
	}

	@Test
	void spanishWords() throws Exception {
		assertEquals("""
				title CONVENIO SOBRE PESCA
				preamble
				  paragraph La República de Arvenia y el Reino de Belmora,
				  recital Reconociendo sus vínculos,
				  paragraph Han acordado lo siguiente:
				title [TÍTULO II] <De la pesca>
				  chapter [CAPÍTULO SEGUNDO] <De las licencias>
				    section [SECCIÓN A] <Licencias>
				      article [ARTÍCULO 12] <Requisitos>
				        paragraph [1.-] Las Partes exigirán:
				          subparagraph [a)] una licencia;
				          subparagraph [b)] un seguro.
				      article [Artículo décimo tercero] <Plazos>
				        paragraph Los plazos son de un mes.
				testimonium EN FE DE LO CUAL, los suscritos firman.
				  paragraph Hecho en Port Ansel, por duplicado.
				signatureBlock Por la República de Arvenia
				annex [ANEXO 3-B] <Cuotas>
				  paragraph Bacalao.
				""", Trees.of(centred("CONVENIO SOBRE PESCA"),
				p("La República de Arvenia y el Reino de Belmora,"), p("Reconociendo sus vínculos,"), p("Han acordado lo siguiente:"),
				centred("TÍTULO II"), centred("De la pesca"), centred("CAPÍTULO SEGUNDO"), centred("De las licencias"),
				centred("SECCIÓN A: Licencias"), centred("ARTÍCULO 12"), centred("Requisitos"), p("1.- Las Partes exigirán:"),
				p("a) una licencia;"), p("b) un seguro."), centred("Artículo décimo tercero"), centred("Plazos"),
				p("Los plazos son de un mes."), p("EN FE DE LO CUAL, los suscritos firman."), p("Hecho en Port Ansel, por duplicado."),
				p("Por la República de Arvenia"), centred("ANEXO 3-B"), centred("Cuotas"), p("Bacalao.")));
	}

	@Test
	void linesThatNothingSetsApart() throws Exception {
		assertEquals("""
				title TREATY ON TRANSIT
				preamble
				  paragraph The Parties have agreed as follows:
				chapter [CHAPTER ONE] <Principles>
				  article [Article 1] <Scope>
				    paragraph This Treaty applies to transit. Article 2 shall apply to the rest.
				  article [Article 2] <Freedom of transit>
				    paragraph Article 1 shall not limit transit.
				chapter [CHAPTER TWENTY-TWO]
				  article [Article 3]
				    paragraph Each Party shall be free.
				""", Trees.of(p("TREATY ON TRANSIT"), p("The Parties have agreed as follows:"), p("CHAPTER ONE"), p("Principles"),
				p("Article 1: Scope"), p("This Treaty applies to transit. Article 2 shall apply to the rest."),
				p("Article 2 – Freedom of transit"), p("Article 1 shall not limit transit."), p("CHAPTER TWENTY-TWO"), p("Article 3"),
				p("Each Party shall be free.")));
	}

	@Test
	void wordsOnTheLineOfTheLabel() throws Exception {
		assertEquals("""
				title ACUERDO
				article [ARTÍCULO 1]
				  paragraph Las Partes cooperarán en todo lo que sea de su interés común y en cuanto lo permitan sus leyes.
				article [ARTÍCULO 2] <Plazo.>
				  paragraph El plazo es de un año contado desde la firma.
				""", Trees.of(centred("ACUERDO"),
				p("", bold("ARTÍCULO 1.- ") + run("Las Partes cooperarán en todo lo que sea de su interés común y en cuanto lo permitan sus leyes.")),
				p("", bold("ARTÍCULO 2.- Plazo. ") + run("El plazo es de un año contado desde la firma."))));
	}

	@Test
	void headingsBeforeTheirLabels() throws Exception {
		assertEquals("""
				title CONVENTION
				chapter [CHAPTER I] <CONSULS>
				  article [ARTICLE 1] <Definitions>
				    paragraph Words.
				  article [ARTICLE 2] <Appointment>
				    paragraph More words.
				  article [ARTICLE 3]
				    paragraph Most words.
				""", Trees.of(centred("CONVENTION"), centred("CHAPTER I"), centred("CONSULS"), centred("Definitions"), centred("ARTICLE 1"),
				p("Words."), centred("Appointment"), centred("ARTICLE 2"), p("More words."), centred("ARTICLE 3"), p("Most words.")));
	}

	@Test
	void whatOnlyLooksLikeALabelStaysText() throws Exception {
		assertEquals("""
				title TREATY
				article [Article 1]
				  paragraph (7) Austria, which is no number.
				  paragraph 1 For the purposes of this Treaty a note is a note.
				  paragraph 1.5 per cent is the rate. (a) This stays, (b) as does this.
				  paragraph i.e. nothing
				""", Trees.of(centred("TREATY"), centred("Article 1"), p("(7) Austria, which is no number."),
				p("1 For the purposes of this Treaty a note is a note."),
				p("1.5 per cent is the rate. (a) This stays, (b) as does this."), p("i.e. nothing")));
	}
}
