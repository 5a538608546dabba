package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The plain, complete text that one audience sees in one language: an ordered tree of clauses with their numbers. It
 * is a copy that holds no path back to the dossier, so whoever is handed one cannot reach more than it shows. Made by
 * {@link Projector}.
 */
public final class Projection {

	private final String title;
	private final String audience;
	private final String language;
	private final List<ProjectedParty> parties;
	private final List<ProjectedClause> clauses;
	private final ClausePlaces places;

	/** Puts a projection together; the lists are copied. */
	public Projection(String title, String audience, String language, List<ProjectedParty> parties,
			List<ProjectedClause> clauses) {
		this.title = title;
		this.audience = audience;
		this.language = language;
		this.parties = List.copyOf(parties);
		this.clauses = List.copyOf(clauses);
		this.places = ClausePlaces.of(this.clauses, 0);
	}

	private Projection(Projection before, List<ProjectedClause> clauses, ClausePlaces places) {
		this.title = before.title;
		this.audience = before.audience;
		this.language = before.language;
		this.parties = before.parties;
		this.clauses = clauses;
		this.places = places;
	}

	/** This projection with other clauses. */
	Projection with(List<ProjectedClause> others) {
		return new Projection(this, List.copyOf(others), places.after(clauses, others));
	}

	/** This projection with one clause replaced by another of the same id and with the same clauses inside. */
	Projection with(String id, UnaryOperator<ProjectedClause> replacement) {
		return places.has(id) ? new Projection(this, replaced(id, replacement), places) : this;
	}

	/** The top level with one clause replaced, and thereby all that enclose it. */
	private List<ProjectedClause> replaced(String id, UnaryOperator<ProjectedClause> replacement) {
		String outer = places.outer(id);
		List<ProjectedClause> level = new ArrayList<>(outer == null ? clauses : places.find(outer, clauses).clauses());
		int index = places.index(id, level);
		level.set(index, replacement.apply(level.get(index)));
		List<ProjectedClause> copy = List.copyOf(level);
		return outer == null ? copy : replaced(outer, enclosing -> enclosing.with(copy));
	}

	/** The title of the treaty; empty if it has none. */
	public String title() {
		return title;
	}

	/** The name of the audience that sees this text. */
	public String audience() {
		return audience;
	}

	/** BCP 47 tag of the language. */
	public String language() {
		return language;
	}

	/** The parties in the order of the text. */
	public List<ProjectedParty> parties() {
		return parties;
	}

	/** The top level clauses in order. */
	public List<ProjectedClause> clauses() {
		return clauses;
	}

	/** Every clause, each before those inside it. */
	public Stream<ProjectedClause> all() {
		List<ProjectedClause> all = new ArrayList<>(places.size());
		collect(clauses, all);
		return all.stream();
	}

	/** The clause of that id, if this audience sees one. */
	public Optional<ProjectedClause> find(String id) {
		return Optional.ofNullable(places.find(id, clauses));
	}

	/** The ids of the clauses that enclose a clause, from the top, and its own; empty if this audience sees no such clause. */
	public List<String> path(String id) {
		List<String> path = new ArrayList<>();
		for (String each = places.has(id) ? id : null; each != null; each = places.outer(each)) {
			path.add(each);
		}
		return path.reversed();
	}

	private static void collect(List<ProjectedClause> level, List<ProjectedClause> into) {
		for (ProjectedClause clause : level) {
			into.add(clause);
			collect(clause.clauses(), into);
		}
	}
}
