package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
	/** The position of each clause on every level from the top; shared by projections of one structure. */
	private final Map<String, int[]> positions;

	/** Puts a projection together; the lists are copied. */
	public Projection(String title, String audience, String language, List<ProjectedParty> parties,
			List<ProjectedClause> clauses) {
		this.title = title;
		this.audience = audience;
		this.language = language;
		this.parties = List.copyOf(parties);
		this.clauses = List.copyOf(clauses);
		this.positions = new HashMap<>();
		index(this.clauses, new int[0]);
	}

	private Projection(Projection before, List<ProjectedClause> clauses) {
		this.title = before.title;
		this.audience = before.audience;
		this.language = before.language;
		this.parties = before.parties;
		this.clauses = clauses;
		this.positions = before.positions;
	}

	private void index(List<ProjectedClause> level, int[] outer) {
		for (int i = 0; i < level.size(); i++) {
			int[] position = Arrays.copyOf(outer, outer.length + 1);
			position[outer.length] = i;
			positions.put(level.get(i).id(), position);
			index(level.get(i).clauses(), position);
		}
	}

	/** This projection with one clause replaced by another of the same id and with the same clauses inside. */
	Projection with(String id, UnaryOperator<ProjectedClause> replacement) {
		int[] position = positions.get(id);
		return position == null ? this : new Projection(this, with(clauses, position, 0, replacement));
	}

	private static List<ProjectedClause> with(List<ProjectedClause> level, int[] position, int at,
			UnaryOperator<ProjectedClause> replacement) {
		List<ProjectedClause> copy = new ArrayList<>(level);
		ProjectedClause old = level.get(position[at]);
		copy.set(position[at], at == position.length - 1 ? replacement.apply(old)
				: old.with(with(old.clauses(), position, at + 1, replacement)));
		return List.copyOf(copy);
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
		List<ProjectedClause> all = new ArrayList<>(positions.size());
		collect(clauses, all);
		return all.stream();
	}

	/** The clause of that id, if this audience sees one. */
	public Optional<ProjectedClause> find(String id) {
		int[] position = positions.get(id);
		if (position == null) {
			return Optional.empty();
		}
		ProjectedClause found = clauses.get(position[0]);
		for (int i = 1; i < position.length; i++) {
			found = found.clauses().get(position[i]);
		}
		return Optional.of(found);
	}

	/** The ids of the clauses that enclose a clause, from the top, and its own; empty if this audience sees no such clause. */
	public List<String> path(String id) {
		int[] position = positions.get(id);
		List<String> path = new ArrayList<>();
		List<ProjectedClause> level = clauses;
		for (int i = 0; position != null && i < position.length; i++) {
			path.add(level.get(position[i]).id());
			level = level.get(position[i]).clauses();
		}
		return path;
	}

	private static void collect(List<ProjectedClause> level, List<ProjectedClause> into) {
		for (ProjectedClause clause : level) {
			into.add(clause);
			collect(clause.clauses(), into);
		}
	}
}
