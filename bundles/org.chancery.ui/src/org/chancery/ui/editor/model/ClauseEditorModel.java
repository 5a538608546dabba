package org.chancery.ui.editor.model;

import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.Set;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.edit.DossierSession;
import org.chancery.edit.SessionChange;
import org.chancery.model.dossier.Audience;

/**
 * What the clause editor shows of a session: two audiences, the unit that is open, its rows. Changes of words are taken
 * over at the cost of what changed; other changes read the text afresh and keep the place.
 */
public final class ClauseEditorModel {

	private final DossierSession session;
	private final String language;
	private Audience lower;
	private Audience upper;
	private List<AlignedClause> text = List.of();
	private UnitPlan plan;
	private RowPlan rowPlan;
	private int unit;
	private List<Row> rows = List.of();
	private Row.Key pinned;

	/** Shows the public audience beside the highest one, in the drafting language. */
	public ClauseEditorModel(DossierSession session) {
		this.session = session;
		this.language = session.draftingLanguage();
		List<Audience> audiences = session.audiences();
		show(audiences.getFirst(), audiences.getLast());
	}

	/** The session. */
	public DossierSession session() {
		return session;
	}

	/** BCP 47 tag of the language that is shown. */
	public String language() {
		return language;
	}

	/** The audience of a column. */
	public Audience audience(Side side) {
		return side == Side.LOWER ? lower : upper;
	}

	/** Whether two audiences are shown side by side. */
	public boolean twoColumns() {
		return lower != upper;
	}

	/** Chooses the audiences of the columns; one audience twice shows one column. The place is kept. */
	public void show(Audience lowerAudience, Audience upperAudience) {
		lower = lowerAudience;
		upper = upperAudience;
		rowPlan = new RowPlan(lower.getName(), upper.getName());
		readAfresh();
	}

	/** What the audience of a column sees. */
	public Projection projection(Side side) {
		return session.projection(audience(side), language);
	}

	/** The units of the text. */
	public List<Unit> units() {
		return plan.units();
	}

	/** The index of the open unit. */
	public int unit() {
		return unit;
	}

	/** The rows of the open unit; empty if the text has none. */
	public List<Row> rows() {
		return rows;
	}

	/** The whole text of both columns, each clause before those inside it. */
	public List<AlignedClause> text() {
		return text;
	}

	/** The clause as the columns have it; empty if neither does. */
	public Optional<AlignedClause> find(String clauseId) {
		int index = plan.indexOf(clauseId, unit);
		return index < 0 ? Optional.empty() : Optional.of(plan.units().get(index).clause(clauseId));
	}

	/** Opens a unit; an index outside the text opens the nearest. */
	public void open(int index) {
		unit = Math.max(0, Math.min(index, plan.units().size() - 1));
		pinned = null;
		readRows();
	}

	/** Opens the unit that holds a clause. Returns whether there is one. */
	public boolean reveal(String clauseId) {
		int index = plan.indexOf(clauseId, unit);
		if (index >= 0 && index != unit) {
			open(index);
		}
		return index >= 0;
	}

	/** The row that shows a part of a clause, or else its other part; -1 if the open unit has neither. */
	public int rowOf(String clauseId, Part part) {
		int found = -1;
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).clauseId().equals(clauseId)) {
				found = found < 0 || rows.get(i).part() == part ? i : found;
			}
		}
		return found;
	}

	/** Keeps the row that is being typed in, even if no words are left in it. */
	public void pin(Row.Key key) {
		pinned = key;
	}

	/** Takes a change of the session over. The rows, and the units if not only words changed, are other ones then. */
	public void take(SessionChange change) {
		if (change.structure() || change.records()) {
			readAfresh();
			return;
		}
		int only = change.touched().size() == 1 ? plan.indexOf(change.touched().iterator().next(), unit) : -1;
		readWords(only < 0 ? text : plan.units().get(only).clauses(), change.touched());
		readRows();
	}

	/** Sets one by one: {@code replaceAll} would end the units, which are parts of the same list. */
	private void readWords(List<AlignedClause> clauses, Set<String> touched) {
		for (ListIterator<AlignedClause> each = clauses.listIterator(); each.hasNext();) {
			AlignedClause clause = each.next();
			if (touched.contains(clause.id())) {
				each.set(new AlignedClause(clause.depth(), find(projection(Side.LOWER), clause.id()),
						find(projection(Side.UPPER), clause.id()), clause.span()));
			}
		}
	}

	private void readAfresh() {
		String place = rows.isEmpty() ? null : rows.getFirst().clauseId();
		text = AlignTexts.of(projection(Side.LOWER), projection(Side.UPPER), text);
		plan = UnitPlan.of(text);
		int index = place == null ? -1 : plan.indexOf(place, unit);
		unit = index >= 0 ? index : Math.max(0, Math.min(unit, plan.units().size() - 1));
		readRows();
	}

	private void readRows() {
		rows = plan.units().isEmpty() ? List.of() : rowPlan.rows(plan.units().get(unit), pinned);
	}

	private static ProjectedClause find(Projection projection, String id) {
		return projection.find(id).orElse(null);
	}
}
