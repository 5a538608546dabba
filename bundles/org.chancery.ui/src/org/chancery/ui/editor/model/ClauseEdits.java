package org.chancery.ui.editor.model;

import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.overlay.PrivateTexts;
import org.chancery.core.overlay.RefreshDeparture;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.text.DemoteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.InsertCrossReference;
import org.chancery.core.text.JoinClauses;
import org.chancery.core.text.MoveClause;
import org.chancery.core.text.PromoteClause;
import org.chancery.core.text.SplitClause;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.ReferenceForm;

/**
 * Changes of clauses from inside the text: what Enter, Backspace, Tab and the like do. Each is one step that can be
 * undone and gives the place where the caret belongs afterwards, or throws a {@link DossierException} with a line for a
 * person and changes nothing.
 */
public final class ClauseEdits {

	private final DossierSession session;
	private final EditTarget target;
	private final Side side;

	/** @param side the column that shows the audience */
	public ClauseEdits(DossierSession session, Audience audience, String language, Side side) {
		this.session = session;
		this.target = new EditTarget(session, audience, language);
		this.side = side;
	}

	/** Divides the text at a place: the words behind it become the next clause; behind a heading a clause begins. */
	public Place divide(Row row, int offset) {
		Clause clause = target.clause(row.clauseId());
		ClauseKind inner = kindInside(row.kind());
		if (row.isHeading() || inner != null) {
			return begin(row, clause, offset, inner == null ? row.kind() : inner);
		}
		if (offset == 0 && row.cell(side).prose().length() > 0) {
			return addBefore(row, clause);
		}
		Clause[] second = new Clause[1];
		session.execute("split clause", () -> second[0] = split(clause, offset));
		return new Place(second[0].getId(), Part.BODY, 0);
	}

	/** Begins a text that has no clause yet, with an article of that heading. */
	public Place beginText(String heading) {
		Clause[] added = new Clause[1];
		session.execute("add clause", () -> {
			added[0] = target.addFirst(null, ClauseKind.ARTICLE);
			target.setHeading(added[0], heading);
		});
		return new Place(added[0].getId(), Part.HEADING, heading.length());
	}

	/**
	 * Joins the words of a row to those before it.
	 *
	 * @param rows  the rows of the unit
	 * @param index the row that is joined to the one before it
	 */
	public Place join(List<Row> rows, int index) {
		Row row = rows.get(index);
		Row before = index == 0 ? null : previous(rows, index);
		if (before == null || row.isHeading()) {
			return new Place(row.clauseId(), row.part(), 0);
		}
		Place place = new Place(before.clauseId(), before.part(), before.cell(side).prose().length());
		if (before.clauseId().equals(row.clauseId())) {
			return place;
		}
		Clause clause = target.clause(row.clauseId());
		boolean empty = row.cell(side).prose().length() == 0 && !target.hasInside(row.clauseId());
		if (before.isHeading() && !empty) {
			throw new DossierException("There are no words before to join these to.");
		}
		session.execute("join clauses", () -> {
			if (empty) {
				target.remove(clause);
			} else {
				join(target.clause(before.clauseId()), clause);
			}
		});
		return place;
	}

	/** Joins a row with what follows it: at a heading the whole clause with the next one, else the words with the next. */
	public Place joinNext(List<Row> rows, int index, int offset) {
		Row row = rows.get(index);
		if (row.isHeading()) {
			session.execute("join clauses",
					new JoinClauses(session.dossier(), target.audience(), target.clause(row.clauseId()))::perform);
			return new Place(row.clauseId(), row.part(), offset);
		}
		int next = index + 1;
		while (next < rows.size() && !rows.get(next).cell(side).present()) {
			next++;
		}
		if (next == rows.size()) {
			throw new DossierException("No clause follows in this article that could be joined.");
		}
		return join(rows, next);
	}

	/**
	 * Puts lines in the place of words; each line but the first becomes a clause of its own, what stood behind follows the
	 * last. Where no clause can follow, the lines stay in one clause.
	 */
	public Place pasteLines(Row row, int start, int length, List<String> lines) {
		Clause clause = target.clause(row.clauseId());
		InlineSequence words = target.words(clause);
		InlineSequence head = words.slice(0, start);
		InlineSequence tail = words.slice(start + length, words.length());
		if (kindInside(row.kind()) != null || row.kind() == ClauseKind.SIGNATURE_BLOCK) {
			InlineSequence piece = words.wordsAt(start, String.join("\n", lines));
			session.execute("paste", () -> target.set(clause, head.append(piece).append(tail)));
			return new Place(row.clauseId(), row.part(), start + piece.length());
		}
		Clause[] last = { clause };
		session.execute("paste", () -> {
			target.set(clause, head.append(InlineSequence.plain(lines.getFirst())));
			for (String line : lines.subList(1, lines.size())) {
				last[0] = target.addAfter(last[0], row.kind());
				target.set(last[0], InlineSequence.plain(line));
			}
			target.set(last[0], target.words(last[0]).append(tail));
		});
		return new Place(last[0].getId(), Part.BODY, lines.getLast().length());
	}

	/** Makes a paragraph a subparagraph, one level down. */
	public Place demote(Row row, int offset) {
		session.execute("demote clause",
				new DemoteClause(session.dossier(), target.audience(), target.clause(row.clauseId()))::perform);
		return new Place(row.clauseId(), row.part(), offset);
	}

	/** Makes a subparagraph a paragraph, one level up. */
	public Place promote(Row row, int offset) {
		session.execute("promote clause",
				new PromoteClause(session.dossier(), target.audience(), target.clause(row.clauseId()))::perform);
		return new Place(row.clauseId(), row.part(), offset);
	}

	/** Moves a clause among its siblings. */
	public Place move(Row row, int offset, boolean up) {
		Clause clause = target.clause(row.clauseId());
		session.execute(up ? "move clause up" : "move clause down",
				() -> (up ? MoveClause.up(session.dossier(), target.audience(), clause)
						: MoveClause.down(session.dossier(), target.audience(), clause)).perform());
		return new Place(row.clauseId(), row.part(), offset);
	}

	/** Inserts a cross-reference. */
	public Place refer(Row row, int offset, String targetId, ReferenceForm form) {
		if (row.isHeading()) {
			throw new DossierException("A heading holds no cross-reference; put the caret into the words of a clause.");
		}
		session.execute("insert cross-reference",
				() -> new InsertCrossReference(session.dossier(), target.audience(), target.clause(row.clauseId()),
						target.language(), offset, target.clause(targetId), form).perform());
		return new Place(row.clauseId(), row.part(), offset + 1);
	}

	/** Takes the private words of the audience away, so that it reads the lower ones again. */
	public Place revert(Row row) {
		PrivateWording words = privateWords(row)
				.orElseThrow(() -> new DossierException("This audience has no words of its own here."));
		session.execute("revert to lower wording",
				() -> ((Layer) words.eContainer()).getPrivateWordings().remove(words));
		return new Place(row.clauseId(), row.part(), 0);
	}

	/** Keeps private words although the lower ones have changed. */
	public Place keep(Row row, int offset) {
		PrivateWording words = privateWords(row)
				.orElseThrow(() -> new DossierException("This audience has no words of its own here."));
		session.execute("keep private wording", new RefreshDeparture(session.dossier(), words)::perform);
		return new Place(row.clauseId(), row.part(), offset);
	}

	/** The private words that the audience has for the clause of a row. */
	public Optional<PrivateWording> privateWords(Row row) {
		if (!(session.dossier().holding(target.audience()) instanceof Layer layer)) {
			return Optional.empty();
		}
		Clause clause = target.clause(row.clauseId());
		return PrivateTexts.wording(layer, clause, target.language()).or(() -> PrivateTexts.omission(layer, clause));
	}

	private Clause split(Clause clause, int offset) {
		if (target.own(clause)) {
			return new SplitClause(session.dossier(), target.audience(), clause, target.language(), offset).perform();
		}
		// The clause is another audience's: only for this one the words go on in a clause of its own.
		InlineSequence words = target.words(clause);
		Clause second = target.addAfter(clause, clause.getKind());
		target.set(second, words.slice(offset, words.length()));
		target.set(clause, words.slice(0, offset));
		return second;
	}

	private Place begin(Row row, Clause clause, int offset, ClauseKind kind) {
		Clause[] added = new Clause[1];
		session.execute("add clause", () -> {
			added[0] = kindInside(row.kind()) == null ? target.addAfter(clause, kind) : target.addFirst(clause, kind);
			if (!row.isHeading()) {
				InlineSequence words = target.words(clause);
				target.set(added[0], words.slice(offset, words.length()));
				target.set(clause, words.slice(0, offset));
			}
		});
		Part part = kind == ClauseKind.ARTICLE ? Part.HEADING : Part.BODY;
		return new Place(added[0].getId(), part, 0);
	}

	private Place addBefore(Row row, Clause clause) {
		ProjectedClause before = target.before(row.clauseId());
		ProjectedClause parent = target.parent(row.clauseId());
		session.execute("add clause", () -> {
			if (before != null) {
				target.addAfter(target.clause(before.id()), clause.getKind());
			} else {
				target.addFirst(parent == null ? null : target.clause(parent.id()), clause.getKind());
			}
		});
		return new Place(row.clauseId(), row.part(), 0);
	}

	private void join(Clause first, Clause second) {
		ProjectedClause sibling = target.before(second.getId());
		if (sibling != null && sibling.id().equals(first.getId()) && first.getKind() == second.getKind()
				&& target.own(first) && target.own(second)) {
			new JoinClauses(session.dossier(), target.audience(), first).perform();
			return;
		}
		if (target.hasInside(second.getId())) {
			throw new DossierException("Other clauses stand inside this one; move them out first.");
		}
		InlineSequence joined = target.words(first).join(target.words(second));
		target.remove(second);
		target.set(first, joined);
	}

	/** The row before that the column has. */
	private Row previous(List<Row> rows, int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (rows.get(i).cell(side).present()) {
				return rows.get(i);
			}
		}
		return null;
	}

	/** What Enter begins inside a clause of a kind; null if it begins a sibling. */
	private static ClauseKind kindInside(ClauseKind kind) {
		return switch (kind) {
		case ARTICLE, ANNEX -> ClauseKind.PARAGRAPH;
		case PREAMBLE -> ClauseKind.RECITAL;
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION -> ClauseKind.ARTICLE;
		default -> null;
		};
	}
}
