package org.chancery.comparison.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chancery.core.text.InlineSequence;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Words one by one: words, spaces and signs of runs, and whatever is no run as one piece. */
final class Pieces {

	/** @param inline what it is part of; null for plain words */
	private record Piece(String key, Inline inline, String text) {

		boolean isWord() {
			return text == null || !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
		}
	}

	private final List<Piece> pieces = new ArrayList<>();

	private Pieces() {
	}

	static Pieces of(List<Inline> content) {
		var pieces = new Pieces();
		for (Inline inline : InlineSequence.copyOf(content).toInlines()) {
			if (inline instanceof Run run) {
				pieces.split(run.getText(), run);
			} else {
				pieces.pieces.add(new Piece(CanonicalForm.ofOwn(inline), inline, null));
			}
		}
		return pieces;
	}

	static Pieces of(String words) {
		var pieces = new Pieces();
		pieces.split(words, null);
		return pieces;
	}

	private void split(String text, Run run) {
		String look = run == null ? "" : look(run);
		int start = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1)) || kind(text.charAt(i)) == 2) {
				String piece = text.substring(start, i);
				pieces.add(new Piece(look + piece, run, piece));
				start = i;
			}
		}
	}

	private static int kind(char c) {
		return Character.isWhitespace(c) ? 0 : Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 2;
	}

	private static String look(Run run) {
		return (run.isBold() ? "b" : "-") + (run.isItalic() ? "i" : "-") + (run.isUnderline() ? "u" : "-")
				+ run.getVertical().getValue();
	}

	int size() {
		return pieces.size();
	}

	List<String> keys() {
		return pieces.stream().map(Piece::key).toList();
	}

	/** A number for each piece, the same for those that are alike. */
	int[] numbers(Map<String, Integer> numbers) {
		return pieces.stream().mapToInt(piece -> numbers.computeIfAbsent(piece.key, k -> numbers.size())).toArray();
	}

	/** Whether there is a word from one piece up to another. */
	boolean hasWord(int from, int to) {
		return from < to && pieces.subList(from, to).stream().anyMatch(Piece::isWord);
	}

	/** Adds copies of the inlines from one piece up to another. */
	void copy(int from, int to, List<Inline> into) {
		for (Piece piece : pieces.subList(from, to)) {
			Inline copy = EcoreUtil.copy(piece.inline);
			if (copy instanceof Run run) {
				run.setText(piece.text);
			}
			into.add(copy);
		}
	}

	/** Adds the words from one piece up to another. */
	void append(int from, int to, StringBuilder into) {
		pieces.subList(from, to).forEach(piece -> into.append(piece.text));
	}
}
