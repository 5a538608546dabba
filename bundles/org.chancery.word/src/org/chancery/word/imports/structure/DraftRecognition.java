package org.chancery.word.imports.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.chancery.core.exchange.ImportRemark.Gravity;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Opaque;
import org.chancery.word.DraftStyles;
import org.chancery.word.DraftStyles.Opening;
import org.chancery.word.imports.reading.Look;
import org.chancery.word.imports.reading.Piece;
import org.chancery.word.imports.reading.WordParagraph;

/** Reads a ratification draft of our own back into the tree that it was written from, by its styles alone. */
final class DraftRecognition {

	private record Open(Clause clause, Opening opening) {
	}

	private static final Opening PREAMBLE = new Opening(ClauseKind.PREAMBLE, 0, false);

	private final ClauseTree tree;
	private final Deque<Open> open = new ArrayDeque<>();
	private Clause last;

	private DraftRecognition(String language) {
		tree = new ClauseTree(language, false);
	}

	/** Whether the paragraphs are those of such a draft. */
	static boolean recognizes(List<WordParagraph> paragraphs) {
		return paragraphs.stream().anyMatch(paragraph -> DraftStyles.opening(paragraph.style().id()).isPresent());
	}

	static ClauseTree of(List<WordParagraph> paragraphs, String language) {
		var recognition = new DraftRecognition(language);
		paragraphs.forEach(recognition::paragraph);
		return recognition.tree;
	}

	private void paragraph(WordParagraph paragraph) {
		String style = paragraph.style().id();
		Opening opening = DraftStyles.opening(style).orElse(null);
		if (opening != null) {
			opened(paragraph, opening);
		} else if (style.equals(DraftStyles.TITLE)) {
			tree.title(paragraph.text(), paragraph);
		} else if (style.equals(DraftStyles.PREAMBLE_TEXT)) {
			if (last == null || last.getKind() != ClauseKind.PREAMBLE) {
				push(PREAMBLE, paragraph);
			}
			more(paragraph);
		} else if (last != null && (style.equals(DraftStyles.TEXT) || paragraph.table())) {
			more(paragraph);
		} else {
			foreign(paragraph);
		}
	}

	/** Somebody added a paragraph: it is kept as a paragraph of the division that is open. */
	private void foreign(WordParagraph paragraph) {
		tree.doubt(paragraph.index(), Gravity.DOUBT, "A paragraph without a style of ours was kept as an unnumbered paragraph.");
		Clause clause = push(new Opening(ClauseKind.PARAGRAPH, 0, false), paragraph);
		tree.label(clause, paragraph.label() == null ? "" : paragraph.label().text());
		more(paragraph);
	}

	private void more(WordParagraph paragraph) {
		List<Inline> content = last.getWordings().get(0).getContent();
		boolean afterWords = !content.isEmpty() && !(content.getLast() instanceof Opaque opaque && opaque.isBlock());
		if (afterWords && !paragraph.table()) {
			Contents.addRun("\n", Look.PLAIN, content);
		}
		tree.contents().appendExactly(paragraph.pieces(), content);
		tree.belongs(paragraph, last);
	}

	private Clause push(Opening opening, WordParagraph paragraph) {
		int level = paragraph.bookmarks().stream().mapToInt(DraftStyles::levelOf).max().orElse(-1);
		if (level >= 0) {
			while (open.size() > level) {
				open.pop();
			}
		} else {
			close(DraftStyles.reach(opening));
			if (opening.kind() == ClauseKind.RECITAL && open.isEmpty()) {
				open.push(new Open(tree.add(null, ClauseKind.PREAMBLE, null), PREAMBLE));
			}
		}
		last = tree.add(open.isEmpty() ? null : open.peek().clause(), opening.kind(), paragraph);
		open.push(new Open(last, opening));
		return last;
	}

	private void close(int reach) {
		while (!open.isEmpty() && DraftStyles.rank(open.peek().opening()) >= reach) {
			open.pop();
		}
	}

	private void opened(WordParagraph paragraph, Opening opening) {
		Clause clause = push(opening, paragraph);
		List<Piece> rest = new ArrayList<>(paragraph.pieces());
		String label = paragraph.label() != null ? paragraph.label().text() : take(rest, Look.LABEL);
		tree.label(clause, label);
		if (inOnePiece(opening.kind())) {
			heading(clause, rest, !label.isEmpty());
			return;
		}
		if (opening.kind() != ClauseKind.PREAMBLE && !label.isEmpty() && paragraph.label() == null) {
			dropFirst(rest, '\t');
		}
		String heading = opening.kind() == ClauseKind.PREAMBLE ? Piece.textOf(rest) : take(rest, Look.RUN_IN_HEADING);
		if (opening.kind() == ClauseKind.PREAMBLE) {
			rest.clear();
		}
		if (!heading.isEmpty()) {
			clause.getWordings().get(0).setHeading(heading.endsWith("\n") ? heading.substring(0, heading.length() - 1) : heading);
		}
		tree.contents().appendExactly(rest, clause.getWordings().get(0).getContent());
	}

	/** Divisions have label and heading in a paragraph of their own. */
	private static boolean inOnePiece(ClauseKind kind) {
		return kind == ClauseKind.ANNEX
				|| kind.getValue() >= ClauseKind.PART_VALUE && kind.getValue() <= ClauseKind.ARTICLE_VALUE;
	}

	private void heading(Clause clause, List<Piece> rest, boolean labelled) {
		if (labelled) {
			dropFirst(rest, '\n');
		}
		String heading = Piece.textOf(rest);
		if (!heading.isEmpty()) {
			clause.getWordings().get(0).setHeading(heading);
		}
		tree.contents().appendOthers(rest, clause.getWordings().get(0).getContent());
	}

	/** Takes the words of a look from the front. */
	private static String take(List<Piece> pieces, int look) {
		var taken = new StringBuilder();
		while (!pieces.isEmpty() && pieces.get(0) instanceof Piece.Words words && (words.look() & look) != 0) {
			taken.append(words.text());
			pieces.remove(0);
		}
		return taken.toString();
	}

	private static void dropFirst(List<Piece> pieces, char character) {
		if (!pieces.isEmpty() && pieces.get(0) instanceof Piece.Words words && !words.text().isEmpty()
				&& words.text().charAt(0) == character) {
			String text = words.text().substring(1);
			pieces.set(0, new Piece.Words(text, words.look()));
			if (text.isEmpty()) {
				pieces.remove(0);
			}
		}
	}
}
