package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds negations and conditions. */
final class MarkReader {

	/** So many words stand between "à moins que" and its "ne" at most. */
	private static final int FAR = 6;

	private final Script script;
	private final Tokens tokens;

	MarkReader(Script script) {
		this.script = script;
		this.tokens = script.tokens;
	}

	List<Negation> negations() {
		List<Negation> found = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			int length = script.length(i, Topic.NEGATION);
			if (length > 0 && !isNumberSign(i) && !isOfException(i)) {
				found.add(new Negation(tokens.start(i), tokens.end(i + length - 1)));
			}
		}
		return found;
	}

	List<Condition> conditions() {
		List<Condition> found = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			Script.Found phrase = script.at(i, Topic.CONDITION);
			if (phrase != null) {
				found.add(new Condition(tokens.start(i), tokens.end(i + phrase.length() - 1),
						Condition.Kind.valueOf(phrase.value().toUpperCase(Locale.ROOT))));
				i += phrase.length() - 1;
			}
		}
		return found;
	}

	/** "Sin perjuicio de" denies nothing, nor does "ne" behind "à moins que". */
	private boolean isOfException(int token) {
		for (int i = token; i >= Math.max(0, token - FAR); i--) {
			Script.Found phrase = script.at(i, Topic.CONDITION);
			if (phrase != null && phrase.value().equals("exception") && (i + phrase.length() > token || isExpletive(i, phrase, token))) {
				return true;
			}
		}
		return false;
	}

	private boolean isExpletive(int from, Script.Found phrase, int token) {
		String last = tokens.word(from + phrase.length() - 1);
		return tokens.word(token).matches("ne|n'") && last.matches("que|qu'")
				&& !tokens.word(token + 2).matches("pas|point|jamais|plus") && !tokens.word(token + 3).matches("pas|point|jamais|plus");
	}

	/** No. 5 denies nothing. */
	private boolean isNumberSign(int token) {
		return tokens.word(token).equals("no") && (tokens.word(token + 1).equals(".") && tokens.isFigure(token + 2)
				|| tokens.isFigure(token + 1) && tokens.isCapital(token));
	}
}
