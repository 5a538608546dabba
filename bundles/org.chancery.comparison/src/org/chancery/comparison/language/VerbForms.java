package org.chancery.comparison.language;

import java.util.Set;
import java.util.regex.Pattern;

/** Verb forms by which French and Spanish oblige: the future tense, and in French the present behind a party. */
final class VerbForms {

	private static final Set<String> NO_VERBS = Set.of("front", "affront", "opéra", "caméra", "choléra", "extra", "infra",
			"supra", "ultra", "intra", "contra", "para", "ira", "etcétera", "aura");
	/** Behind a party a word on -e that has no ending of adjectives is a verb. */
	private static final Pattern SINGULAR = Pattern.compile("\\p{L}{3,}(?<!ant|ent|enn|ais|ois|iqu|al|el|ell|eus|iv|air|é|i|u|is|it|il|rn|im|iqu|able|ibl|abl|est|tim|oir|onn|un|an|in|ain|ein|iv)e");
	private static final Set<String> SHORT_FUTURES = Set.of("sera", "aura", "fera", "ira", "verra", "será", "dará", "hará",
			"verá", "irá");

	private final Script script;
	private final Tokens tokens;
	private final String language;

	VerbForms(Script script, String language) {
		this.script = script;
		this.tokens = script.tokens;
		this.language = language;
	}

	/** Whether a word is a verb in the third person of the future tense. */
	boolean isFuture(int token) {
		if (!tokens.isWord(token)) {
			return false;
		}
		String word = tokens.word(token);
		boolean ending = switch (language) {
		case "es" -> word.endsWith("rá") || word.endsWith("rán");
		case "fr" -> word.endsWith("ra") || word.endsWith("ront");
		default -> false;
		};
		return ending && (SHORT_FUTURES.contains(word) || word.length() >= 5 && !NO_VERBS.contains(word))
				&& (language.equals("es") || !tokens.isCapital(token));
	}

	/** Whether a word is a French verb in the present tense right behind a party: "chaque Partie adopte". */
	boolean isPresentObligation(int token, SubjectFinder subjects) {
		if (!language.equals("fr") || !tokens.isWord(token) || tokens.isCapital(token)) {
			return false;
		}
		int before = token;
		while ((script.is(before - 1, Topic.CLITIC) || script.is(before - 1, Topic.MODAL_NEGATION)) && token - before < 4) {
			before--;
		}
		PartyMention subject = subjects.endingAt(before);
		if (subject == null) {
			return false;
		}
		String word = tokens.word(token);
		boolean denied = script.is(token - 1, Topic.MODAL_NEGATION) && tokens.word(token + 1).equals("pas");
		return denied || script.is(token, Topic.PRESENT_VERB) || !script.is(token, Topic.PARTY_ADJECTIVE) && SINGULAR.matcher(word).matches() || word.length() > 5 && word.endsWith("ent") && !word.endsWith("ment");
	}
}
