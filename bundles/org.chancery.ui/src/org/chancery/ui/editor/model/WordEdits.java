package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chancery.core.text.InlineSequence;
import org.chancery.edit.DossierSession;
import org.chancery.edit.styled.StyledWording;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;

/**
 * Changes of words in one column, each one step that can be undone. Every method gives the place where the caret belongs
 * afterwards, or throws a {@link org.chancery.core.dossier.DossierException} with a line for a person and changes
 * nothing.
 */
public final class WordEdits {

	/** Typing in one place joins to one step. */
	private record Typed(String clauseId, Part part, String audience) {
	}

	private final DossierSession session;
	private final EditTarget target;
	private final Side side;

	/** @param side the column that shows the audience */
	public WordEdits(DossierSession session, Audience audience, String language, Side side) {
		this.session = session;
		this.target = new EditTarget(session, audience, language);
		this.side = side;
	}

	/** Replaces words of one row, keeping the look of the word before. */
	public Place replace(Row row, int start, int length, String text) {
		Clause clause = target.clause(row.clauseId());
		Runnable change = () -> {
			if (row.isHeading()) {
				var heading = new StringBuilder(row.cell(side).prose().text()).replace(start, start + length, text);
				target.setHeading(clause, heading.toString());
			} else {
				StyledWording words = StyledWording.of(target.words(clause));
				target.set(clause, words.edit(start, length, text).content());
			}
		};
		if (text.length() + length <= 1) {
			session.executeTyping("typing", new Typed(row.clauseId(), row.part(), target.audience().getId()), text, change);
		} else {
			session.execute(text.isEmpty() ? "delete words" : "change words", change);
		}
		return new Place(row.clauseId(), row.part(), start + text.length());
	}

	/** Puts styled words in the place of others. */
	public Place paste(Row row, int start, int length, InlineSequence piece) {
		Clause clause = target.clause(row.clauseId());
		session.execute("paste", () -> target.set(clause, target.words(clause).replace(start, start + length, piece)));
		return new Place(row.clauseId(), row.part(), start + piece.length());
	}

	/** The words of a stretch, to be pasted elsewhere. */
	public InlineSequence copy(Row row, int start, int end) {
		return target.words(row, side).slice(start, end);
	}

	/**
	 * Replaces words that begin in one row and end in a later one. Clauses of which nothing is left go; one that has
	 * others inside stays, without words.
	 *
	 * @param rows  the rows of the column from the first to the last concerned
	 * @param start offset in the first; @param end offset in the last
	 */
	public Place replaceAcross(List<Row> rows, int start, int end, String text) {
		Row first = rows.getFirst();
		Row last = rows.getLast();
		InlineSequence head = target.words(first, side).slice(0, start);
		InlineSequence lastWords = target.words(last, side);
		InlineSequence tail = lastWords.slice(end, lastWords.length());
		session.execute("delete words", () -> {
			removeAll(rows);
			InlineSequence words = head.append(text.isEmpty() ? InlineSequence.EMPTY : head.wordsAt(start, text)).append(tail);
			write(first, words);
		});
		return new Place(first.clauseId(), first.part(), start + text.length());
	}

	/** Whether every character of a stretch has a look; an empty stretch has none. */
	public boolean has(Row row, int start, int end, Predicate<Run> look) {
		List<Inline> piece = copy(row, start, end).toInlines();
		return piece.stream().anyMatch(Run.class::isInstance)
				&& piece.stream().allMatch(inline -> !(inline instanceof Run run) || look.test(run));
	}

	/** Gives a stretch of words another look. */
	public Place style(String label, Row row, int start, int end, Consumer<Run> look) {
		if (!row.isHeading() && end > start) {
			Clause clause = target.clause(row.clauseId());
			InlineSequence words = target.words(clause);
			List<Inline> piece = words.slice(start, end).toInlines();
			piece.stream().filter(Run.class::isInstance).map(Run.class::cast).forEach(look);
			InlineSequence styled = words.replace(start, end, InlineSequence.copyOf(piece));
			session.execute(label, () -> target.set(clause, styled));
		}
		return new Place(row.clauseId(), row.part(), end);
	}

	private void removeAll(List<Row> rows) {
		String first = rows.getFirst().clauseId();
		List<String> ids = rows.stream().map(Row::clauseId).distinct().filter(id -> !id.equals(first)).toList();
		for (String id : new ArrayList<>(ids).reversed()) {
			if (target.hasInside(id) && !ids.containsAll(target.projection().find(id).orElseThrow().clauses().stream()
					.map(inner -> inner.id()).toList())) {
				target.set(target.clause(id), InlineSequence.EMPTY);
			} else {
				target.remove(target.clause(id));
			}
		}
		if (rows.stream().skip(1).anyMatch(row -> row.clauseId().equals(first))) {
			target.set(target.clause(first), InlineSequence.EMPTY);
		}
	}

	private void write(Row row, InlineSequence words) {
		if (row.isHeading()) {
			var plain = new StringBuilder();
			words.toInlines().forEach(inline -> plain.append(inline instanceof Run run ? run.getText() : ""));
			target.setHeading(target.clause(row.clauseId()), plain.toString());
		} else {
			target.set(target.clause(row.clauseId()), words);
		}
	}
}
