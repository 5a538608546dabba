package org.chancery.ui.comparison.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.TextComparison;
import org.chancery.comparison.Weight;
import org.chancery.comparison.weight.LegalWeigher;
import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;
import org.chancery.ui.editor.model.WordMarks.Stretch;

/** Compares texts and lays what is found out as rows. */
public final class CompareRows {

	/** The id of the row that shows the title of the treaty, which is no clause. */
	public static final String TITLE = "";

	private final TextComparison comparison;
	private final boolean audiences;
	private final Set<String> shownLeft = new HashSet<>();
	private final Set<String> shownRight = new HashSet<>();
	private final Set<String> alone = new HashSet<>();

	private CompareRows(TextComparison comparison, boolean audiences) {
		this.comparison = comparison;
		this.audiences = audiences;
	}

	/**
	 * Compares two texts.
	 *
	 * @param ancestor  what both come from; null if there is none
	 * @param audiences whether they are what two audiences of one dossier see
	 */
	public static List<ParallelRow> of(Projection ancestor, Projection left, Projection right, boolean audiences) {
		return of(ancestor, compared(left, right), audiences);
	}

	/** What became of the left text, weighed. */
	public static TextComparison compared(Projection left, Projection right) {
		return new CompareTexts(left, right, LegalWeigher::of).perform();
	}

	/** The rows of texts that have been compared. */
	public static List<ParallelRow> of(Projection ancestor, TextComparison comparison, boolean audiences) {
		List<ParallelRow> rows = LeftBehind.in(comparison, new CompareRows(comparison, audiences).rows());
		return ancestor == null ? rows : ThreeWayRows.of(ancestor, comparison.old(), comparison.now(), rows);
	}

	private List<ParallelRow> rows() {
		List<ParallelRow> rows = new ArrayList<>();
		if (!comparison.title().isEmpty()) {
			rows.add(title());
		}
		comparison.clauses().forEach(each -> rows.add(row(each)));
		return rows;
	}

	private ParallelRow row(ComparedClause compared) {
		ClauseChange change = compared.change();
		ParallelCell left = cell(change, true, change.old(), shownLeft);
		ParallelCell right = cell(change, false, change.now(), shownRight);
		boolean substantive = compared.judgement().weight() == Weight.SUBSTANTIVE;
		return new ParallelRow(null, left, right, kind(change), substantive, ReasonWords.of(compared, audiences, comparison),
				change.moved() && left != null ? "from " + change.old().number().citation() : "", inside(change));
	}

	/** Clauses come before those inside them. */
	private boolean inside(ClauseChange change) {
		if (change.old() != null && change.now() != null) {
			return false;
		}
		Projection text = change.old() == null ? comparison.now() : comparison.old();
		List<String> path = text.path(change.clause().id());
		alone.add(change.clause().id());
		return path.size() > 1 && alone.contains(path.get(path.size() - 2));
	}

	private static ParallelCell cell(ClauseChange change, boolean old, ProjectedClause clause, Set<String> shown) {
		if (clause == null) {
			return null;
		}
		boolean whole = change.old() == null || change.now() == null || change.kind() == ClauseChange.Kind.SAME;
		boolean later = !shown.add(clause.id());
		return new ParallelCell(clause, EditMarks.text(change.edits(), old), later,
				whole ? List.of() : EditMarks.of(change.heading(), old), whole ? List.of() : EditMarks.of(change.edits(), old),
				whole ? List.of() : EditMarks.of(change.notes(), old));
	}

	private static RowKind kind(ClauseChange change) {
		return switch (change.kind()) {
		case SAME -> RowKind.SAME;
		case CHANGED -> RowKind.CHANGED;
		case MOVED -> RowKind.MOVED;
		case INSERTED -> RowKind.INSERTED;
		case DELETED -> RowKind.DELETED;
		case SPLIT -> RowKind.SPLIT;
		case JOINED -> RowKind.JOINED;
		};
	}

	private ParallelRow title() {
		boolean same = comparison.title().stream().allMatch(each -> each.kind() == Edit.Kind.KEPT);
		ParallelCell left = title(comparison.old(), true);
		ParallelCell right = title(comparison.now(), false);
		RowKind kind = same ? RowKind.SAME : left == null ? RowKind.INSERTED : right == null ? RowKind.DELETED : RowKind.CHANGED;
		return new ParallelRow(null, left, right, kind, !same, List.of(), "", false);
	}

	private ParallelCell title(Projection text, boolean old) {
		boolean both = !comparison.old().title().isEmpty() && !comparison.now().title().isEmpty();
		return title(text, both ? EditMarks.of(comparison.title(), old) : List.of());
	}

	/** The title of a text as a cell; null if it has none. */
	static ParallelCell title(Projection text, List<Stretch> marks) {
		ProjectedClause title = new ProjectedClause(TITLE, ClauseKind.TITLE, 0, null, ClauseNumber.none("Title"), text.title(), List.of(),
				text.audience(), List.of(), List.of());
		return text.title().isEmpty() ? null : new ParallelCell(title, "", false, marks, List.of(), List.of());
	}
}
