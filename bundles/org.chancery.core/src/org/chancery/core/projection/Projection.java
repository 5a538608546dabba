package org.chancery.core.projection;

import java.util.ArrayList;
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
	/** Where each clause stands; shared by projections of one structure. */
	private final Map<String, Position> positions;

	/** @param outer of the clause that encloses it; null at the top */
	private record Position(Position outer, int index) {
	}

	/** Puts a projection together; the lists are copied. */
	public Projection(String title, String audience, String language, List<ProjectedParty> parties,
			List<ProjectedClause> clauses) {
		this.title = title;
		this.audience = audience;
		this.language = language;
		this.parties = List.copyOf(parties);
		this.clauses = List.copyOf(clauses);
		this.positions = positions(this.clauses, 0);
	}

	private Projection(Projection before, List<ProjectedClause> clauses, Map<String, Position> positions) {
		this.title = before.title;
		this.audience = before.audience;
		this.language = before.language;
		this.parties = before.parties;
		this.clauses = clauses;
		this.positions = positions;
	}

	private static Map<String, Position> positions(List<ProjectedClause> clauses, int expected) {
		Map<String, Position> positions = HashMap.newHashMap(expected);
		index(clauses, null, positions);
		return positions;
	}

	private static void index(List<ProjectedClause> level, Position outer, Map<String, Position> positions) {
		for (int i = 0; i < level.size(); i++) {
			var position = new Position(outer, i);
			positions.put(level.get(i).id(), position);
			index(level.get(i).clauses(), position, positions);
		}
	}

	/** This projection with other clauses. */
	Projection with(List<ProjectedClause> others) {
		return new Projection(this, List.copyOf(others), positions(others, positions.size()));
	}

	/** This projection with one clause replaced by another of the same id and with the same clauses inside. */
	Projection with(String id, UnaryOperator<ProjectedClause> replacement) {
		Position position = positions.get(id);
		return position == null ? this : new Projection(this, with(position, replacement), positions);
	}

	/** The top level with the clause at a position replaced, and thereby all that enclose it. */
	private List<ProjectedClause> with(Position position, UnaryOperator<ProjectedClause> replacement) {
		Position outer = position.outer();
		List<ProjectedClause> level = new ArrayList<>(outer == null ? clauses : at(outer).clauses());
		level.set(position.index(), replacement.apply(level.get(position.index())));
		List<ProjectedClause> copy = List.copyOf(level);
		return outer == null ? copy : with(outer, enclosing -> enclosing.with(copy));
	}

	private ProjectedClause at(Position position) {
		List<ProjectedClause> level = position.outer() == null ? clauses : at(position.outer()).clauses();
		return level.get(position.index());
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
		return Optional.ofNullable(positions.get(id)).map(this::at);
	}

	/** The ids of the clauses that enclose a clause, from the top, and its own; empty if this audience sees no such clause. */
	public List<String> path(String id) {
		List<String> path = new ArrayList<>();
		for (Position each = positions.get(id); each != null; each = each.outer()) {
			path.add(at(each).id());
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
