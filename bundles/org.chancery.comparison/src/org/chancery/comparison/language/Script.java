package org.chancery.comparison.language;

/** A text in tokens with every phrase of the lexicon found in it, and which tokens are taken already. */
final class Script {

	/** A phrase at a token. */
	record Found(Topic topic, String value, int length, Found next) {
	}

	final Tokens tokens;
	private final Found[] found;
	private final boolean[] taken;

	Script(String text, Lexicon lexicon) {
		tokens = new Tokens(text, lexicon.elides());
		found = new Found[tokens.count()];
		taken = new boolean[tokens.count()];
		for (int i = 0; i < found.length; i++) {
			Lexicon.Node node = lexicon.root().then(tokens.word(i));
			for (int length = 1; node != null; length++) {
				for (Lexicon.Entry entry = node.entries(); entry != null; entry = entry.next()) {
					found[i] = new Found(entry.topic(), entry.value(), length, found[i]);
				}
				node = i + length < found.length ? node.then(tokens.word(i + length)) : null;
			}
		}
	}

	int count() {
		return found.length;
	}

	/** The longest phrase of a topic at a token; null if there is none. */
	Found at(int token, Topic topic) {
		if (token < 0 || token >= found.length) {
			return null;
		}
		// Longer phrases were put in front.
		for (Found each = found[token]; each != null; each = each.next()) {
			if (each.topic() == topic) {
				return each;
			}
		}
		return null;
	}

	boolean is(int token, Topic topic) {
		return at(token, topic) != null;
	}

	/** Whether any phrase begins at a token. */
	boolean hasPhrase(int token) {
		return found[token] != null;
	}

	/** How many tokens the longest phrase of a topic takes; 0 if there is none. */
	int length(int token, Topic topic) {
		Found phrase = at(token, topic);
		return phrase == null ? 0 : phrase.length();
	}

	boolean isTaken(int token) {
		return taken[token];
	}

	/** Takes tokens for one passage, so that no other reads them differently. */
	void take(int from, int to) {
		for (int i = from; i < to; i++) {
			taken[i] = true;
		}
	}
}
