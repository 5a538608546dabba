package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;

import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.VerticalAlignment;
import org.chancery.word.imports.reading.Look;
import org.chancery.word.imports.reading.Piece;

/** Turns the pieces of paragraphs into the inlines of wordings. */
final class Contents {

	/** A cross-reference whose target is not known before the whole text is read. */
	record Pending(CrossReference reference, Piece.Reference field) {
	}

	private final List<Pending> pending = new ArrayList<>();

	/** The cross-references made so far. */
	List<Pending> pending() {
		return pending;
	}

	/** Adds the pieces behind the first characters of a paragraph, without white space at the ends. */
	void append(List<Piece> pieces, int skip, List<Inline> content) {
		int last = lastWords(pieces);
		int left = skip;
		boolean begun = false;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			int length = length(piece);
			if (length >= 0 && left > 0 && length <= left) {
				left -= length;
				continue;
			}
			if (piece instanceof Piece.Words words) {
				String text = begun ? words.text().substring(left) : words.text().substring(left).stripLeading();
				text = i == last ? text.stripTrailing() : text;
				left = 0;
				begun |= !text.isEmpty();
				addRun(text, words.look(), content);
			} else {
				begun = true;
				add(piece, content);
			}
		}
	}

	/** Adds pieces as they stand, the looks of drafts left out. */
	void appendExactly(List<Piece> pieces, List<Inline> content) {
		for (Piece piece : pieces) {
			add(piece, content);
		}
	}

	private static int length(Piece piece) {
		return switch (piece) {
		case Piece.Words words -> words.text().length();
		case Piece.Reference reference -> reference.printed().length();
		default -> -1;
		};
	}

	private static int lastWords(List<Piece> pieces) {
		return !pieces.isEmpty() && pieces.getLast() instanceof Piece.Words ? pieces.size() - 1 : -1;
	}

	/** Adds everything of a heading line that is not words, since a heading holds words only. */
	boolean appendOthers(List<Piece> pieces, List<Inline> content) {
		boolean any = false;
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Footnote || piece instanceof Piece.Kept) {
				add(piece, content);
				any = true;
			}
		}
		return any;
	}

	private void add(Piece piece, List<Inline> content) {
		switch (piece) {
		case Piece.Words words -> addRun(words.text(), words.look(), content);
		case Piece.Kept kept -> content.add(kept.opaque());
		case Piece.Footnote note -> {
			Note made = TextFactory.eINSTANCE.createNote();
			append(note.content(), 0, made.getContent());
			content.add(made);
		}
		case Piece.Reference field -> {
			CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
			content.add(reference);
			pending.add(new Pending(reference, field));
		}
		}
	}

	/** Adds words, to the run before them if it looks the same. */
	static void addRun(String text, int look, List<Inline> content) {
		if (text.isEmpty()) {
			return;
		}
		if (!content.isEmpty() && content.getLast() instanceof Run last && look(last) == look) {
			last.setText(last.getText() + text);
			return;
		}
		content.add(run(text, look));
	}

	static Run run(String text, int look) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(text);
		run.setBold((look & Look.BOLD) != 0);
		run.setItalic((look & Look.ITALIC) != 0);
		run.setUnderline((look & Look.UNDERLINE) != 0);
		run.setVertical((look & Look.SUPERSCRIPT) != 0 ? VerticalAlignment.SUPERSCRIPT
				: (look & Look.SUBSCRIPT) != 0 ? VerticalAlignment.SUBSCRIPT : VerticalAlignment.BASELINE);
		return run;
	}

	private static int look(Run run) {
		int vertical = run.getVertical() == VerticalAlignment.SUPERSCRIPT ? Look.SUPERSCRIPT
				: run.getVertical() == VerticalAlignment.SUBSCRIPT ? Look.SUBSCRIPT : 0;
		return (run.isBold() ? Look.BOLD : 0) | (run.isItalic() ? Look.ITALIC : 0)
				| (run.isUnderline() ? Look.UNDERLINE : 0) | vertical;
	}
}
