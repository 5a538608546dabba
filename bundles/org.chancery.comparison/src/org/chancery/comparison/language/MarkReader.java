package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds negations and conditions. */
final class MarkReader {

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
			if (length > 0 && !isNumberSign(i)) {
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

	/** No. 5 denies nothing. */
	private boolean isNumberSign(int token) {
		return tokens.word(token).equals("no") && (tokens.word(token + 1).equals(".") && tokens.isFigure(token + 2)
				|| tokens.isFigure(token + 1) && tokens.isCapital(token));
	}
}
