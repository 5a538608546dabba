package org.chancery.comparison.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.projection.LayeredTree;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.text.MoveClause;
import org.chancery.model.text.Clause;

/** Divides one clause into the parts that another text has, see {@link TakeOver#divide}. */
final class ClauseDivision {

	private final List<String> parts;
	private final Clause whole;
	private final TakeOver take;
	/** What became of the parts, by their id. */
	private final Map<String, String> known = new HashMap<>();

	ClauseDivision(TakeOver take, List<String> parts, Clause whole) {
		this.parts = parts;
		this.whole = whole;
		this.take = take.with(id -> parts.contains(id) ? known.get(id) : take.counterparts().apply(id));
	}

	List<Clause> perform() {
		String heir = parts.contains(whole.getId()) ? whole.getId() : parts.getFirst();
		known.put(heir, whole.getId());
		List<Clause> added = new ArrayList<>();
		for (String part : parts) {
			if (!part.equals(heir)) {
				Clause clause = take.place(part);
				clause.setUnnumbered(whole.isUnnumbered() && clause.getKind() == whole.getKind());
				known.put(part, clause.getId());
				added.add(clause);
			}
		}
		for (String part : parts) {
			carry(part);
			take.words(part, known.get(part));
		}
		return added;
	}

	/** Takes what stood inside the whole along into a part that has it. */
	private void carry(String part) {
		Clause into = take.clause(known.get(part));
		for (ProjectedClause inner : into == whole ? List.<ProjectedClause>of() : take.source(part).clauses()) {
			Clause clause = take.counterpart(inner.id());
			if (clause != null && clause != into && LayeredTree.of(take.dossier(), take.audience()).parent(clause) == whole) {
				take.requireHeld(clause);
				MoveClause.lastIn(take.dossier(), take.audience(), clause, into).perform();
			}
		}
	}
}
