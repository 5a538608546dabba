package org.chancery.core.numbering;

import java.util.HashMap;
import java.util.Map;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.NumberRule;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * Where in the tree a clause stands, with the counts that hold there. Articles count within their chapter even where
 * sections come between (Article 2.6 follows Article 2.5 in the next section), and a continuous count begins again in
 * each annex.
 */
final class Place {

	private final Place outer;
	private final Clause clause;
	private final ClauseNumber number;
	private final Map<Integer, Integer> counts = new HashMap<>(4);
	private boolean open;

	private Place(Place outer, Clause clause, ClauseNumber number) {
		this.outer = outer;
		this.clause = clause;
		this.number = number;
	}

	static Place top() {
		return new Place(null, null, null);
	}

	Place inside(Clause enclosing, ClauseNumber itsNumber) {
		return new Place(this, enclosing, itsNumber);
	}

	/** The kind of the enclosing clause; null at the top. */
	ClauseKind kind() {
		return clause == null ? null : clause.getKind();
	}

	/** The citation of the enclosing clause; empty at the top. */
	String citation() {
		return number == null ? "" : number.citation();
	}

	/** Whether the enclosing clause bears a number; at the top none does. */
	boolean numbered() {
		return number != null && !number.value().isEmpty();
	}

	/** The citation of the annex that encloses this place; empty in the main text. */
	String annex() {
		Place scope = root();
		return scope.citation();
	}

	/** How many subparagraphs enclose this place. */
	int subparagraphs() {
		return kind() == ClauseKind.SUBPARAGRAPH ? outer.subparagraphs() + 1 : 0;
	}

	/** The value that comes first in a compound number of that kind; empty if no enclosing clause bears one. */
	String compoundValue(ClauseKind kind) {
		Place bearer = kind == ClauseKind.ARTICLE ? division() : this;
		while (bearer.number != null && bearer.number.value().isEmpty()) {
			bearer = bearer.outer;
		}
		return bearer.number == null ? "" : bearer.number.value();
	}

	int next(NumberRule rule) {
		int ordinal = scope(rule).counts.getOrDefault(counter(rule), rule.first() - 1) + 1;
		set(rule, ordinal);
		return ordinal;
	}

	void set(NumberRule rule, int ordinal) {
		scope(rule).counts.put(counter(rule), ordinal);
	}

	/** Whether something that was numbered inside this place counts beyond it, so far. */
	boolean open() {
		return open;
	}

	private Place scope(NumberRule rule) {
		Place scope = rule.continuous() ? root() : rule.kind() == ClauseKind.ARTICLE ? division() : this;
		for (Place each = this; each != scope; each = each.outer) {
			each.open = true;
		}
		return scope;
	}

	private Place root() {
		Place place = this;
		while (place.clause != null && place.kind() != ClauseKind.ANNEX) {
			place = place.outer;
		}
		return place;
	}

	/** The nearest enclosing chapter, else the division that stands in for one. */
	private Place division() {
		Place place = this;
		while (place.clause != null && (place.kind() == ClauseKind.SECTION || place.kind() == ClauseKind.SUBSECTION)
				&& place.outer.clause != null) {
			place = place.outer;
		}
		return place;
	}

	/** One number for kind and depth; a record would do, but hashing one is linked at run time. */
	private static Integer counter(NumberRule rule) {
		return rule.depth() * ClauseKind.values().length + rule.kind().ordinal();
	}
}
