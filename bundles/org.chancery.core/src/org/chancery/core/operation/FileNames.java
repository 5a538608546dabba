package org.chancery.core.operation;

import java.text.Normalizer;
import java.util.Locale;

/** Names for files that every system accepts. */
final class FileNames {

	private static final int LONGEST = 60;

	private FileNames() {
	}

	/** The words in lower case ASCII with hyphens, cut between words; {@code otherwise} if nothing is left. */
	static String slug(String words, String otherwise) {
		String plain = ascii(words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (plain.length() > LONGEST) {
			int cut = plain.lastIndexOf('-', LONGEST);
			plain = plain.substring(0, cut > 0 ? cut : LONGEST);
		}
		return plain.isEmpty() ? otherwise : plain;
	}

	/** A code as it is, without what cannot stand in a name. */
	static String code(String code) {
		String plain = ascii(code == null ? "" : code).replaceAll("[^A-Za-z0-9_-]+", "");
		return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
	}

	private static String ascii(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
	}
}
