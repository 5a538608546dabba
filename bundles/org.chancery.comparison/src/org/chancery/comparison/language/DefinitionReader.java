package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.List;

/** Finds definitions, and defined terms in use. */
final class DefinitionReader {

	private static final String OPENING = "“\"«‘";
	private static final String CLOSING = "”\"»’";
	private static final int LONGEST_TERM = 12;
	private static final int BETWEEN = 3;

	private final Script script;
	private final Tokens tokens;

	DefinitionReader(Script script) {
		this.script = script;
		this.tokens = script.tokens;
	}

	/** Whether a text may define a term. */
	static boolean mayDefine(String text) {
		return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('«') >= 0 || text.indexOf('‘') >= 0
				|| text.contains(" means ") || text.contains(" significa ") || text.contains(" désigne ");
	}

	List<Definition> definitions() {
		List<Definition> found = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			Definition definition = script.is(i, Topic.DEFINES) ? before(i) : tokens.word(i).equals(":") ? listed(i) : null;
			if (definition == null && script.is(i, Topic.DEFINES)) {
				definition = behind(i);
			}
			if (definition != null) {
				found.add(definition);
			}
		}
		return found;
	}

	private Definition before(int verb) {
		int end = tokens.end(verb + script.length(verb, Topic.DEFINES) - 1);
		for (int i = verb - 1; i >= Math.max(1, verb - BETWEEN); i--) {
			if (CLOSING.contains(tokens.word(i)) && !tokens.isWord(i)) {
				int open = opening(i - 1);
				return open < 0 ? null : definition(open + 1, i, end);
			}
		}
		boolean bare = verb > 0 && verb <= 6 && tokens.word(verb).matches("means|mean|significa|significan|désigne|désignent");
		int first = tokens.word(1).equals(")") ? 2 : tokens.word(2).equals(")") ? 3 : 0;
		return bare && first < verb && !tokens.word(first).matches("this|that|it|which|ceci|esto") ? definition(first, verb, end)
				: null;
	}

	/** On entend par « navire » tout bâtiment. */
	private Definition behind(int verb) {
		int open = verb + script.length(verb, Topic.DEFINES);
		if (!tokens.word(open - 1).matches("par|por") || tokens.isWord(open) || !OPENING.contains(tokens.word(open)) || tokens.word(open).isEmpty()) {
			return null;
		}
		for (int i = open + 1; i <= Math.min(open + LONGEST_TERM, script.count() - 1); i++) {
			if (!tokens.isWord(i) && CLOSING.contains(tokens.word(i))) {
				return definition(open + 1, i, tokens.end(i));
			}
		}
		return null;
	}

	/** In a list of definitions: “vessel”: any ship. */
	private Definition listed(int colon) {
		if (tokens.isWord(colon - 1) || tokens.word(colon - 1).isEmpty() || !CLOSING.contains(tokens.word(colon - 1))) {
			return null;
		}
		int open = opening(colon - 2);
		boolean first = open == 0 || open > 0 && tokens.word(open - 1).matches("\\)|\\.");
		return first ? definition(open + 1, colon - 1, tokens.end(colon)) : null;
	}

	private int opening(int from) {
		for (int i = from; i >= Math.max(0, from - LONGEST_TERM); i--) {
			if (!tokens.isWord(i) && OPENING.contains(tokens.word(i))) {
				return i;
			}
		}
		return -1;
	}

	private Definition definition(int from, int to, int end) {
		return from >= to ? null
				: new Definition(tokens.start(from), end, tokens.text.substring(tokens.start(from), tokens.end(to - 1)));
	}

	/** Where the defined terms of a treaty are used. */
	static List<TermMention> mentions(Script script, KnownWords known) {
		List<TermMention> found = new ArrayList<>();
		if (known.definedTerms().isEmpty()) {
			return found;
		}
		for (int i = 0; i < script.count(); i++) {
			int start = script.tokens.start(i);
			for (KnownWords.Name name : known.terms(script.tokens.word(i))) {
				String term = name.stands();
				if (stands(script.tokens.text, term, start)) {
					found.add(new TermMention(start, start + term.length(), term));
				}
			}
		}
		return found;
	}

	private static boolean stands(String text, String term, int start) {
		int end = start + term.length();
		boolean same = Character.isUpperCase(term.charAt(0)) ? text.startsWith(term, start)
				: text.regionMatches(true, start, term, 0, term.length());
		return same && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
	}
}
