package org.chancery.comparison.language;

import java.util.ArrayList;
import java.util.List;

/** Finds clauses named by their numbers, so that these are not taken for quantities. */
final class CitationReader {

	private static final int MOST_LABELS = 40;

	private final Script script;
	private final Tokens tokens;

	CitationReader(Script script) {
		this.script = script;
		this.tokens = script.tokens;
	}

	List<ClauseCitation> read() {
		List<ClauseCitation> found = new ArrayList<>();
		for (int i = 0; i < script.count(); i++) {
			int head = script.length(i, Topic.CITATION);
			int first = head > 0 && tokens.word(i + head).equals(".") && tokens.isClose(i + head) ? i + head + 1 : i + head;
			int end = head == 0 ? 0 : label(first);
			if (end > first) {
				end = more(end);
				found.add(new ClauseCitation(tokens.start(i), tokens.end(end - 1)));
				script.take(i, end);
				i = end - 1;
			}
		}
		return found;
	}

	/** Behind the labels that follow: "and 7", "to 9", ", 10". */
	private int more(int from) {
		int end = from;
		for (int labels = 0; labels < MOST_LABELS; labels++) {
			int join = tokens.word(end).equals(",") ? 1 : 0;
			join += script.length(end + join, Topic.CITATION_JOIN);
			int next = join == 0 ? end : figureLabel(end + join);
			if (next <= end + join || script.is(next, Topic.UNIT)) {
				return end;
			}
			end = next;
		}
		return end;
	}

	/** A label that cannot be anything else. */
	private int figureLabel(int token) {
		return tokens.isFigure(token) || tokens.word(token).equals("(") && tokens.word(token + 2).equals(")")
				&& tokens.word(token + 1).length() <= 5 && !tokens.isCapital(token + 1) ? label(token) : token;
	}

	/** Behind a label such as 5, IV, A, (2)(a), 5 bis; the token itself if there is none. */
	private int label(int token) {
		int end = token;
		if (tokens.isFigure(token) || isRoman(token) || isLetter(token)) {
			end++;
			while (tokens.isClose(end) && isPart(end)) {
				end++;
			}
		}
		while (tokens.word(end).equals("(") && tokens.word(end + 2).equals(")") && tokens.word(end + 1).length() <= 5
				&& (end == token || tokens.isFigure(end + 1) || tokens.isWord(end + 1))) {
			end += 3;
		}
		if (end > token && tokens.word(end).matches("bis|ter|quater|quinquies")) {
			end++;
		}
		return end;
	}

	private boolean isPart(int token) {
		String word = tokens.word(token);
		return (word.equals(".") || word.equals("-")) && tokens.isClose(token + 1)
				&& (tokens.isFigure(token + 1) || isLetter(token + 1))
				|| (tokens.isFigure(token) || isLetter(token)) && !tokens.isWord(token - 1);
	}

	private boolean isLetter(int token) {
		return tokens.isWord(token) && tokens.word(token).length() == 1 && tokens.isCapital(token);
	}

	private boolean isRoman(int token) {
		return tokens.isWord(token) && tokens.isCapital(token) && tokens.word(token).length() <= 7
				&& tokens.word(token).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0)
				&& tokens.text.substring(tokens.start(token), tokens.end(token)).chars().allMatch(Character::isUpperCase);
	}
}
