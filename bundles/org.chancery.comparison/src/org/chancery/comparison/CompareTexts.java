package org.chancery.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.chancery.comparison.alignment.AlignedPair;
import org.chancery.comparison.alignment.AlignedPair.Relation;
import org.chancery.comparison.alignment.Alignment;
import org.chancery.comparison.words.Edit;
import org.chancery.comparison.words.WordDiff;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Compares two texts clause by clause, then word by word. Clauses of the same id belong together; others are found by their
 * words. It reads only what the projections show. Takes time near linear in the number of words.
 *
 * <p>
 * In every clause the steps that are old spell the old words, see {@link ProjectedClause#text}, and those that are new the
 * new ones, to the character; of a clause that was split or joined those of its parts together, in the order of the parts.
 * So a cross-reference that prints another number now is seen in the steps, though the clause counts as the same if the
 * reference leads where it led.
 *
 * @param old     the old text
 * @param now     the new text
 * @param weigher made for both texts, says what a change means in law
 */
public record CompareTexts(Projection old, Projection now, BiFunction<Projection, Projection, ChangeWeigher> weigher) {

	/** Compares without weighing: every change of words counts as substantive. */
	public CompareTexts(Projection old, Projection now) {
		this(old, now, (one, other) -> ChangeWeigher.CAUTIOUS);
	}

	/** Does it. */
	public TextComparison perform() {
		var oldText = new FlatText(old);
		var newText = new FlatText(now);
		Alignment alignment = Alignment.of(oldText.blocks, newText.blocks);
		var references = new References(oldText, newText, alignment);
		ChangeWeigher judge = weigher.apply(old, now);
		List<ComparedClause> clauses = new ArrayList<>();
		var begunOld = new BitSet();
		var begunNew = new BitSet();
		for (AlignedPair pair : alignment.pairs()) {
			ClauseChange change = change(pair, oldText, newText, references, isLater(pair.old(), begunOld), isLater(pair.now(), begunNew));
			clauses.add(new ComparedClause(change, judgement(change, judge, references)));
		}
		return new TextComparison(old, now, WordDiff.between(old.title(), now.title()), clauses);
	}

	/** Whether a part of the block came before, with the heading and the notes; the first part may be empty. */
	private static boolean isLater(int block, BitSet begun) {
		boolean later = block >= 0 && begun.get(block);
		if (block >= 0) {
			begun.set(block);
		}
		return later;
	}

	private static ClauseChange change(AlignedPair pair, FlatText oldText, FlatText newText, References references,
			boolean laterOld, boolean laterNew) {
		ProjectedClause was = pair.old() < 0 ? null : oldText.clauses.get(pair.old());
		ProjectedClause is = pair.now() < 0 ? null : newText.clauses.get(pair.now());
		String oldWords = was == null ? "" : oldText.blocks.get(pair.old()).text().substring(pair.oldFrom(), pair.oldTo());
		String newWords = is == null ? "" : newText.blocks.get(pair.now()).text().substring(pair.newFrom(), pair.newTo());
		List<Edit> edits = WordDiff.between(oldWords, newWords);
		List<Edit> heading = WordDiff.between(laterOld ? "" : heading(was), laterNew ? "" : heading(is));
		List<Edit> notes = WordDiff.between(laterOld ? "" : notes(was), laterNew ? "" : notes(is));
		boolean whole = pair.relation() == Relation.MATCHED;
		boolean same = whole && !ClauseChange.changes(heading) && !ClauseChange.changes(notes)
				&& (oldWords.equals(newWords) || references.onlyRenumbered(was, is, edits));
		List<Reason> redirected = whole ? references.redirected(was, oldWords, is, newWords) : List.of();
		return new ClauseChange(was, is, kind(pair, same && redirected.isEmpty()), pair.moved(), heading, edits, notes,
				redirected);
	}

	private static ClauseChange.Kind kind(AlignedPair pair, boolean same) {
		return switch (pair.relation()) {
		case INSERTED -> ClauseChange.Kind.INSERTED;
		case DELETED -> ClauseChange.Kind.DELETED;
		case SPLIT -> ClauseChange.Kind.SPLIT;
		case JOINED -> ClauseChange.Kind.JOINED;
		case MATCHED -> !same ? ClauseChange.Kind.CHANGED : pair.moved() ? ClauseChange.Kind.MOVED : ClauseChange.Kind.SAME;
		};
	}

	private static Judgement judgement(ClauseChange change, ChangeWeigher judge, References references) {
		if (change.kind() == ClauseChange.Kind.SAME) {
			return Judgement.EDITORIAL;
		}
		Judgement judgement = references.withoutRenumbered(change, judge.weigh(change));
		if (change.redirected().isEmpty()) {
			return judgement;
		}
		return new Judgement(Weight.SUBSTANTIVE, Stream.concat(judgement.reasons().stream(), change.redirected().stream()).distinct().toList());
	}

	private static String heading(ProjectedClause clause) {
		return clause == null ? "" : Objects.requireNonNullElse(clause.heading(), "");
	}

	private static String notes(ProjectedClause clause) {
		return clause == null ? "" : String.join("\n", PlainText.notesOf(clause.content()));
	}
}
