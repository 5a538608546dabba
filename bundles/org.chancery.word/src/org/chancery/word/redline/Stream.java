package org.chancery.word.redline;

import java.util.List;
import java.util.Objects;

/** The tokens of paragraphs as one text: words as they stand, every other token as one sign. */
final class Stream {

	/** Parts words of which only some were inserted or deleted before; counts as a space. */
	private static final char PARTING = '\u200B';

	final String text;
	/** For what its own file inserts where that does not count: equal to nothing. */
	private static final String INSERTED = "\u0000inserted";

	private final List<Token> tokens;
	private final boolean rejected;
	private final int[] starts;

	/** @param rejected whether what the file of the tokens inserts counts for nothing in the other file */
	Stream(List<Token> tokens, Signs signs, boolean rejected) {
		this.tokens = tokens;
		this.rejected = rejected;
		starts = new int[tokens.size() + 1];
		var all = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			starts[i] = all.length();
			Token token = tokens.get(i);
			if (isApart(token)) {
				all.appendCodePoint(signs.of(INSERTED));
			} else if (token.kind == Token.Kind.TEXT) {
				all.append(token.text);
				if (i + 1 < tokens.size() && !isSameState(token, tokens.get(i + 1))) {
					all.append(PARTING);
				}
			} else {
				all.appendCodePoint(signs.of(token.key));
			}
		}
		starts[tokens.size()] = all.length();
		text = all.toString();
	}

	private boolean isApart(Token token) {
		return rejected && token.inserted != null;
	}

	private static boolean isSameState(Token a, Token b) {
		return Objects.equals(a.inserted, b.inserted) && Objects.equals(a.deleted, b.deleted);
	}

	/** The index of the token at a place of the text. @param from a token at or before it */
	int at(int place, int from) {
		int index = from;
		while (starts[index + 1] <= place) {
			index++;
		}
		return index;
	}

	/** Where a token ends. */
	int end(int index) {
		return starts[index + 1];
	}

	/** The words of a token between two places of the text, the whole token if it is no text; null if nothing is there. */
	Token cut(int index, int from, int to) {
		Token token = tokens.get(index);
		if (token.kind != Token.Kind.TEXT || isApart(token)) {
			return token;
		}
		int end = Math.min(to - starts[index], token.text.length());
		return from - starts[index] < end ? token.cut(from - starts[index], end) : null;
	}
}
