package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.negotiation.redline.TestToken.Kind;

/** The tokens of a test, read from left to right. */
final class TokenStream {

	/** Words that end a unit or a strength, so that one of these in a unit is put in quotation marks. */
	static final Set<String> JOINTS = Set.of("and", "or", "not", "in");

	private final List<TestToken> tokens;
	private int next;

	TokenStream(List<TestToken> tokens) {
		this.tokens = tokens;
	}

	TestToken peek() {
		return tokens.get(next);
	}

	TestToken take() {
		TestToken token = tokens.get(next);
		if (!token.is(Kind.END)) {
			next++;
		}
		return token;
	}

	/** Takes the next token if it is that key word. */
	boolean accept(String word) {
		return peek().isWord(word) && take() != null;
	}

	/** Takes the next token if it is of that kind. */
	boolean accept(Kind kind) {
		return peek().is(kind) && take() != null;
	}

	/** Takes a token of that kind. @param what what to say is expected */
	TestToken expect(Kind kind, String what) throws TestSyntaxException {
		if (!peek().is(kind)) {
			throw expected(what);
		}
		return take();
	}

	/** Takes that key word. */
	void expectWord(String word) throws TestSyntaxException {
		if (!accept(word)) {
			throw expected(word);
		}
	}

	/** Words in quotation marks, or words up to the next joint, sign or end. */
	List<String> words(String what) throws TestSyntaxException {
		if (peek().is(Kind.STRING)) {
			return List.of(take().text());
		}
		List<String> words = new ArrayList<>();
		boolean strength = what.startsWith("a strength");
		while (peek().is(Kind.WORD) && (!joint() || strength && !words.isEmpty() && peek().isWord("not"))) {
			words.add(take().text());
		}
		if (words.isEmpty()) {
			throw expected(what);
		}
		return words;
	}

	private boolean joint() {
		return JOINTS.contains(peek().text().toLowerCase(java.util.Locale.ROOT));
	}

	TestSyntaxException expected(String what) {
		return new TestSyntaxException(peek().column(), what);
	}
}
