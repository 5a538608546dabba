package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.negotiation.redline.TestToken.Kind;

/** Cuts a test into tokens. */
final class TestLexer {

	/** A test of more characters is refused; a page of prose has 3,000. */
	private static final int LONGEST = 200_000;
	private static final Pattern TOKEN = Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2}(?![\\d-]))|(?<number>\\d+(?:\\.\\d+)?)"
			+ "|(?<operator><=|>=|==|<|>|=|\u2264|\u2265)|(?<open>\\()|(?<close>\\))|(?<comma>[,;])"
			+ "|(?<word>[\\p{L}%\u2030\u00b0$\u20ac\u00a3][\\p{L}\\p{M}\\p{N}%\u00b0'\u2019.\u00b2\u00b3/-]*)");

	private final String text;
	private final List<TestToken> tokens = new ArrayList<>();
	private int at;

	private TestLexer(String text) {
		this.text = text;
	}

	/** The tokens in order, the last one of them the end. */
	static List<TestToken> read(String text) throws TestSyntaxException {
		if (text.length() > LONGEST) {
			throw new TestSyntaxException(LONGEST, "a test of fewer characters");
		}
		var lexer = new TestLexer(text);
		lexer.skipSpace();
		while (lexer.at < text.length()) {
			lexer.next();
			lexer.skipSpace();
		}
		lexer.tokens.add(new TestToken(Kind.END, "", text.length() + 1));
		return lexer.tokens;
	}

	private void skipSpace() {
		while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
			at++;
		}
	}

	private void next() throws TestSyntaxException {
		char close = Quotes.closing(text.charAt(at));
		if (close != 0) {
			string(close);
			return;
		}
		Matcher matcher = TOKEN.matcher(text).region(at, text.length());
		if (!matcher.lookingAt()) {
			throw new TestSyntaxException(at + 1, "a test such as exists, contains \"\u2026\" or quantity >= 12 nautical miles");
		}
		tokens.add(new TestToken(kind(matcher), matcher.group(), at + 1));
		at = matcher.end();
	}

	private static Kind kind(Matcher matcher) {
		for (Kind kind : Kind.values()) {
			if (kind != Kind.END && kind != Kind.STRING && matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
				return kind;
			}
		}
		throw new IllegalStateException("a token of no kind");
	}

	private void string(char close) throws TestSyntaxException {
		int start = at++;
		var words = new StringBuilder();
		while (at < text.length() && text.charAt(at) != close) {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				at++;
			}
			words.append(text.charAt(at++));
		}
		if (at >= text.length()) {
			throw new TestSyntaxException(text.length() + 1, "the closing quotation mark " + close);
		}
		if (words.toString().isBlank()) {
			throw new TestSyntaxException(start + 1, "words between the quotation marks");
		}
		at++;
		tokens.add(new TestToken(Kind.STRING, words.toString(), start + 1));
	}
}
