package org.chancery.negotiation.ledger;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what was entered from what was only entered to say that there is nothing: "Nothing yet.", "None", "–". */
public final class Nothing {

	private static final Pattern NOTHING = Pattern.compile("(nothing|none|nil|not yet|rien|aucun|aucune|nada|ninguno|ninguna"
			+ "|nichts|keine|n/a|tbd|-+|–|—)( yet| so far| encore| aún| todavía| bisher)?[.!]?");

	private Nothing() {
	}

	/** Whether the words say something; null, blank, and words for nothing (English, French, Spanish, German) do not. */
	public static boolean isSomething(String words) {
		return words != null && !words.isBlank() && !NOTHING.matcher(words.strip().toLowerCase(Locale.ROOT)).matches();
	}
}
