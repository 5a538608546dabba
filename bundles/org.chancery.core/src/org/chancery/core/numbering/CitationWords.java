package org.chancery.core.numbering;

import java.util.Map;

import org.chancery.model.text.ClauseKind;

/** The words by which treaties in English, French and Spanish cite their own clauses; English elsewhere. */
public final class CitationWords {

	private static final Map<ClauseKind, String> ENGLISH = Map.ofEntries(Map.entry(ClauseKind.PREAMBLE, "Preamble"),
			Map.entry(ClauseKind.RECITAL, "recital"), Map.entry(ClauseKind.PART, "Part"),
			Map.entry(ClauseKind.TITLE, "Title"), Map.entry(ClauseKind.CHAPTER, "Chapter"),
			Map.entry(ClauseKind.SECTION, "Section"), Map.entry(ClauseKind.SUBSECTION, "Subsection"),
			Map.entry(ClauseKind.ARTICLE, "Article"), Map.entry(ClauseKind.PARAGRAPH, "paragraph"),
			Map.entry(ClauseKind.SUBPARAGRAPH, "subparagraph"), Map.entry(ClauseKind.ANNEX, "Annex"),
			Map.entry(ClauseKind.TESTIMONIUM, "Testimonium"), Map.entry(ClauseKind.SIGNATURE_BLOCK, "Signature block"));
	private static final Map<ClauseKind, String> FRENCH = Map.ofEntries(Map.entry(ClauseKind.PREAMBLE, "Préambule"),
			Map.entry(ClauseKind.RECITAL, "considérant"), Map.entry(ClauseKind.PART, "Partie"),
			Map.entry(ClauseKind.TITLE, "Titre"), Map.entry(ClauseKind.CHAPTER, "Chapitre"),
			Map.entry(ClauseKind.SECTION, "Section"), Map.entry(ClauseKind.SUBSECTION, "Sous-section"),
			Map.entry(ClauseKind.ARTICLE, "Article"), Map.entry(ClauseKind.PARAGRAPH, "paragraphe"),
			Map.entry(ClauseKind.SUBPARAGRAPH, "alinéa"), Map.entry(ClauseKind.ANNEX, "Annexe"),
			Map.entry(ClauseKind.TESTIMONIUM, "Formule finale"), Map.entry(ClauseKind.SIGNATURE_BLOCK, "Bloc de signature"));
	private static final Map<ClauseKind, String> SPANISH = Map.ofEntries(Map.entry(ClauseKind.PREAMBLE, "Preámbulo"),
			Map.entry(ClauseKind.RECITAL, "considerando"), Map.entry(ClauseKind.PART, "Parte"),
			Map.entry(ClauseKind.TITLE, "Título"), Map.entry(ClauseKind.CHAPTER, "Capítulo"),
			Map.entry(ClauseKind.SECTION, "Sección"), Map.entry(ClauseKind.SUBSECTION, "Subsección"),
			Map.entry(ClauseKind.ARTICLE, "Artículo"), Map.entry(ClauseKind.PARAGRAPH, "párrafo"),
			Map.entry(ClauseKind.SUBPARAGRAPH, "inciso"), Map.entry(ClauseKind.ANNEX, "Anexo"),
			Map.entry(ClauseKind.TESTIMONIUM, "Cláusula final"), Map.entry(ClauseKind.SIGNATURE_BLOCK, "Bloque de firma"));

	private CitationWords() {
	}

	/** The word for a kind of clause. */
	public static String of(ClauseKind kind, String language) {
		return switch (language.length() > 2 ? language.substring(0, 2) : language) {
		case "fr" -> FRENCH.get(kind);
		case "es" -> SPANISH.get(kind);
		default -> ENGLISH.get(kind);
		};
	}
}
