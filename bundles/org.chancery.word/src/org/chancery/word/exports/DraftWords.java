package org.chancery.word.exports;

/**
 * The words that the layout itself prints.
 *
 * @param page     before the page number
 * @param of       between page number and number of pages
 * @param contents heading of the table of contents
 * @param signing  before the name of the party that signs; the article follows
 * @param region   language tag for proofing tools
 */
record DraftWords(String page, String of, String contents, String signing, String region) {

	/** The words in a language; other languages than English, French and Spanish get figures without words. */
	static DraftWords in(String language) {
		String primary = language.length() > 2 ? language.substring(0, 2) : language;
		DraftWords words = switch (primary) {
		case "fr" -> new DraftWords("Page ", " sur ", "Table des matières", "Pour ", "fr-FR");
		case "es" -> new DraftWords("Página ", " de ", "Índice", "Por ", "es-ES");
		case "en" -> new DraftWords("Page ", " of ", "Contents", "For ", "en-GB");
		default -> new DraftWords("", " / ", "", "", language);
		};
		boolean regional = language.length() > 2;
		return regional ? new DraftWords(words.page, words.of, words.contents, words.signing, language) : words;
	}
}
