package org.chancery.word.imports.structure;

import java.util.HashMap;
import java.util.Map;

import org.chancery.model.text.ClauseKind;

/** The words that name the divisions of a treaty in English, French and Spanish. */
final class DivisionWords {

	private static final Map<String, ClauseKind> KINDS = new HashMap<>();
	private static final int SHORTEST_MISSPELT = 6;

	static {
		put(ClauseKind.PART, "PART PARTIE PARTE BOOK LIVRE LIBRO");
		put(ClauseKind.TITLE, "TITLE TITRE TITULO");
		put(ClauseKind.CHAPTER, "CHAPTER CHAPITRE CAPITULO");
		put(ClauseKind.SECTION, "SECTION SECCION");
		put(ClauseKind.SUBSECTION, "SUBSECTION SUB-SECTION SOUS-SECTION SUBSECCION SUB-SECCION");
		put(ClauseKind.ARTICLE, "ARTICLE ARTICULO ART RULE REGLE REGLA CLAUSE CLAUSULA");
		put(ClauseKind.ANNEX, "ANNEX ANNEXE ANEXO APPENDIX APPENDICE APENDICE PROTOCOL PROTOCOLE PROTOCOLO SCHEDULE"
				+ " ATTACHMENT");
	}

	private DivisionWords() {
	}

	private static void put(ClauseKind kind, String spaced) {
		for (String word : spaced.split(" ")) {
			KINDS.put(word, kind);
		}
	}

	/** The kind that a word names; null if none. */
	static ClauseKind kind(String word) {
		return KINDS.get(PlainForm.upper(word));
	}

	/** The kind that a word with one letter wrong, missing or too many names; null if none. */
	static ClauseKind misspelt(String word) {
		if (word.length() < SHORTEST_MISSPELT) {
			return null;
		}
		String upper = PlainForm.upper(word);
		for (Map.Entry<String, ClauseKind> known : KINDS.entrySet()) {
			if (known.getKey().length() >= SHORTEST_MISSPELT && oneApart(upper, known.getKey())) {
				return known.getValue();
			}
		}
		return null;
	}

	private static boolean oneApart(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 1) {
			return false;
		}
		int front = 0;
		int shorter = Math.min(a.length(), b.length());
		while (front < shorter && a.charAt(front) == b.charAt(front)) {
			front++;
		}
		int back = 0;
		while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
			back++;
		}
		return Math.max(a.length(), b.length()) - front - back <= 1;
	}

	/** Whether annexes of that name hang on other annexes. */
	static boolean hangsOnAnnex(String label) {
		String upper = PlainForm.upper(label);
		return upper.startsWith("APP") || upper.startsWith("APEN") || upper.startsWith("ATTACH");
	}
}
