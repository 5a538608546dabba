package org.chancery.word.imports.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The phrases by which the ends of a treaty are known, in English, French and Spanish. */
final class Phrases {

	private static final int LOOKED_AT = 80;
	private static final int LONGEST_SIGNATURE = 300;

	private static final Set<String> PREAMBLE = Set.of("PREAMBLE", "PREAMBULE", "PREAMBULO");
	private static final Set<String> CONCLUSION = Set.of("CONCLUSION", "CONCLUSIONS", "CONCLUSIONES", "TESTIMONIUM",
			"SIGNATURE", "SIGNATURES", "FIRMA", "FIRMAS", "FINAL PART", "PARTIE FINALE", "PARTE FINAL");
	private static final List<String> ENACTING = List.of("HAVE AGREED", "HAVE DECIDED", "HAVE REACHED",
			"HEREBY AGREE", "AGREE AS FOLLOWS", "AGREED AS FOLLOWS", "SONT CONVENU", "ONT DECIDE", "ONT ARRETE",
			"CONVIENNENT", "HAN ACORDADO", "HAN CONVENIDO", "HAN DECIDIDO", "ACUERDAN", "CONVIENEN");
	private static final List<String> TESTIMONIUM = List.of("IN WITNESS WHEREOF", "IN WITNESS THEREOF",
			"IN FAITH WHEREOF", "IN TESTIMONY WHEREOF", "EN FOI DE QUOI", "EN FE DE LO CUAL", "EN FE DE LO QUE",
			"EN TESTIMONIO DE LO", "DONE AT ", "DONE IN ", "DONE ON ", "DONE THIS ", "SIGNED AT ", "SIGNED IN ",
			"FAIT A ", "FAIT AU ", "FAIT EN ", "HECHO EN ", "HECHA EN ", "FIRMADO EN ", "SUSCRITO EN ");
	private static final List<String> SIGNATURE = List.of("FOR THE ", "FOR AND ON BEHALF OF ", "ON BEHALF OF ", "POUR LE ",
			"POUR LA ", "POUR L'", "POUR L’", "POUR LES ", "AU NOM D", "POR EL ", "POR LA ", "POR LOS ", "POR LAS ",
			"EN NOMBRE D");
	/** A state without article: "For Canada:", "Pour Monaco", "POR CHILE". */
	private static final Pattern NAMED = Pattern.compile("(?i:for|pour|por)\\s+\\p{Lu}[^.;\\n]{1,80}(?:$|\\n)");
	private static final Set<String> RECITAL = Set.of("WHEREAS", "DESIROUS", "CONVINCED", "AWARE", "MINDFUL", "DETERMINED",
			"RESOLVED", "CONSCIOUS", "CONCERNED", "GUIDED", "INSPIRED", "PURSUANT", "ANXIOUS", "EAGER", "COMMITTED",
			"DESIREUX", "DESIREUSES", "SOUCIEUX", "SOUCIEUSES", "CONVAINCUS", "CONVAINCUES", "CONSCIENTS",
			"CONSCIENTES", "RESOLUS", "RESOLUES", "DETERMINES", "DETERMINEES", "PREOCCUPES", "VU", "ANIMES",
			"DESEOSOS", "DESEOSAS", "CONVENCIDOS", "CONVENCIDAS", "DECIDIDOS", "DECIDIDAS", "RESUELTOS", "RESUELTAS",
			"PREOCUPADOS", "COMPROMETIDOS", "ANIMADOS", "GUIADOS", "INSPIRADOS", "TENIENDO", "FURTHER", "ALSO", "IN");
	private static final List<String> RECITAL_ENDINGS = List.of("ING", "ANT", "ANDO", "IENDO", "YENDO");
	private static final Set<String> TREATY = Set.of("AGREEMENT", "TREATY", "CONVENTION", "PROTOCOL", "MEMORANDUM",
			"CHARTER", "ACCORD", "TRAITE", "PROTOCOLE", "CHARTE", "ACUERDO", "TRATADO", "CONVENIO", "CONVENCION",
			"PROTOCOLO", "CARTA", "EXCHANGE", "STATUTE", "ECHANGE", "CANJE");

	private Phrases() {
	}

	private static String start(String text) {
		return PlainForm.upper(PlainForm.squeeze(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text));
	}

	private static boolean starts(String text, List<String> phrases) {
		String start = start(text);
		return phrases.stream().anyMatch(start::startsWith);
	}

	private static boolean isOne(String text, Set<String> words) {
		if (text.length() > LOOKED_AT) {
			return false;
		}
		String line = start(text);
		return words.contains(line.endsWith(":") || line.endsWith(".") ? line.substring(0, line.length() - 1).strip() : line);
	}

	/** Whether a line is the heading of the preamble. */
	static boolean headsPreamble(String line) {
		return isOne(line, PREAMBLE);
	}

	/** Whether a line is the heading of the final part. */
	static boolean headsConclusion(String line) {
		return isOne(line, CONCLUSION);
	}

	/** Whether a paragraph leads over from the preamble to the clauses. */
	static boolean enacts(String text) {
		String start = start(text);
		return ENACTING.stream().anyMatch(start::contains);
	}

	/** Whether a paragraph begins the final part. */
	static boolean testifies(String text) {
		return !text.isEmpty() && "IDESFHidesfh".indexOf(text.charAt(0)) >= 0 && starts(text, TESTIMONIUM);
	}

	/** Whether a line of the final part says for whom is signed. */
	static boolean signs(String text) {
		return text.length() <= LONGEST_SIGNATURE && (starts(text, SIGNATURE) || NAMED.matcher(text.strip()).lookingAt());
	}

	/** Whether a paragraph of the preamble is a recital. */
	static boolean recites(String text) {
		int from = 0;
		while (from < text.length() && !Character.isLetter(text.charAt(from))) {
			from++;
		}
		int to = from;
		while (to < text.length() && Character.isLetter(text.charAt(to))) {
			to++;
		}
		String word = text.substring(from, to);
		String upper = PlainForm.upper(word);
		boolean infinitive = word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT))
				&& text.substring(to).chars().anyMatch(Character::isLowerCase);
		boolean ending = RECITAL_ENDINGS.stream().anyMatch(end -> upper.length() > end.length() + 1 && upper.endsWith(end));
		return (RECITAL.contains(upper) || ending || infinitive) && !enacts(text);
	}

	/** Whether a line reads like the title of a treaty. */
	static boolean entitles(String line) {
		String start = start(line);
		int words = 0;
		for (String word : start.split(" ")) {
			if (TREATY.contains(word)) {
				return true;
			}
			if (++words > 4) {
				break;
			}
		}
		return false;
	}
}
