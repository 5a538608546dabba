package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chancery.comparison.language.KnownWords;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * A text with what tests ask of it. After a change, what is to be known of clauses that stayed is kept. Not safe for use by
 * several threads at once.
 */
public final class TextIndex {

	private final ClauseFacts.Surroundings surroundings;
	private final Map<String, ClauseFacts> facts = new HashMap<>();
	private Projection projection;
	/** By stem, the clauses that have it, each once; null while nobody asks. */
	private Map<String, List<ProjectedClause>> byStem;
	private final Map<Aspect, List<ProjectedClause>> stating = new EnumMap<>(Aspect.class);
	private Map<String, Integer> order;
	private final Set<String> supplanted;

	private TextIndex(Projection projection, Set<String> supplanted) {
		this.projection = projection;
		this.supplanted = Set.copyOf(supplanted);
		this.surroundings = new ClauseFacts.Surroundings(Stems.of(projection.language()),
				LegalLanguage.of(projection.language()), known(projection), new Negations(projection.language()),
				() -> this.projection);
	}

	/** Of a text; costs nothing until something is asked. */
	public static TextIndex of(Projection projection) {
		return new TextIndex(projection, Set.of());
	}

	/** Of a text in which clauses stand at the place of others, whose ids they bear. @param supplanted those ids */
	static TextIndex of(Projection projection, Set<String> supplanted) {
		return new TextIndex(projection, supplanted);
	}

	/** Whether what bears an id has nothing of the clause but its place. */
	boolean isSupplanted(String id) {
		return id != null && supplanted.contains(id);
	}

	private static KnownWords known(Projection projection) {
		Map<String, List<String>> names = new HashMap<>();
		projection.parties().forEach(party -> names.put(party.code(), java.util.stream.Stream
				.of(party.longName(), party.shortName()).filter(name -> name != null && !name.isBlank()).toList()));
		return new KnownWords(names, List.of());
	}

	/** The text. */
	public Projection projection() {
		return projection;
	}

	/** What a clause may state. */
	enum Aspect {
		QUANTITY, DATE, OBLIGATION, DEFINITION, REFERENCE
	}

	/** Where a clause stands in the text, from 0. */
	int order(String id) {
		if (order == null) {
			order = new HashMap<>();
			projection.all().forEach(clause -> order.put(clause.id(), order.size()));
		}
		return order.getOrDefault(id, Integer.MAX_VALUE);
	}

	/** The clauses of the whole text that state something of a kind. */
	List<ProjectedClause> stating(Aspect aspect) {
		return stating.computeIfAbsent(aspect, key -> projection.all().filter(clause -> facts(clause).states(key)).toList());
	}

	/** Goes over to the same text after the words of some clauses changed, and nothing else. */
	void reword(Projection later) {
		forget(later);
	}

	private void forget(Projection later) {
		projection = later;
		byStem = null;
		stating.clear();
	}

	/** Goes over to the same text after any change. */
	void renew(Projection later) {
		forget(later);
		order = null;
		facts.keySet().removeIf(id -> later.find(id).isEmpty());
	}

	ClauseFacts facts(ProjectedClause clause) {
		ClauseFacts known = facts.get(clause.id());
		if (known == null || !known.holdsFor(clause)) {
			known = new ClauseFacts(clause, surroundings);
			facts.put(clause.id(), known);
		}
		return known;
	}

	/** The clause of an id; none if it is gone, or has no words left, nor a clause that has: a heading alone says nothing. */
	Optional<ProjectedClause> find(String id) {
		return projection.find(id).filter(TextIndex::says);
	}

	/** The clause of an id, though a heading be all that it has; none if it is gone. */
	Optional<ProjectedClause> named(String id) {
		return projection.find(id).filter(clause -> clause.heading() != null && !clause.heading().isBlank() || says(clause));
	}

	private static boolean says(ProjectedClause clause) {
		return !clause.content().isEmpty() && !clause.text().isBlank() || clause.clauses().stream().anyMatch(TextIndex::says);
	}

	/** A clause with all inside it, in order; every clause for null; nothing if it is gone. */
	List<ProjectedClause> inside(String scope) {
		if (scope == null) {
			return projection.all().toList();
		}
		List<ProjectedClause> all = new ArrayList<>();
		projection.find(scope).ifPresent(clause -> collect(clause, all));
		return all;
	}

	private static void collect(ProjectedClause clause, List<ProjectedClause> into) {
		into.add(clause);
		clause.clauses().forEach(each -> collect(each, into));
	}

	/** The clauses of the whole text that have all of some stems somewhere, not in order. */
	List<ProjectedClause> with(List<String> stems) {
		List<ProjectedClause> fewest = null;
		for (String stem : stems) {
			List<ProjectedClause> those = byStem().getOrDefault(stem, List.of());
			fewest = fewest == null || those.size() < fewest.size() ? those : fewest;
		}
		return fewest == null ? inside(null) : fewest;
	}

	/** Lets go of what is needed only to decide everything. */
	void forgetWords() {
		byStem = null;
		stating.clear();
	}

	private Map<String, List<ProjectedClause>> byStem() {
		if (byStem == null) {
			byStem = new HashMap<>();
			projection.all().forEach(this::enter);
		}
		return byStem;
	}

	private void enter(ProjectedClause clause) {
		ClauseFacts known = facts(clause);
		for (int i = 0; i < known.readings().size(); i++) {
			enter(known.row(i), clause);
		}
		if (!known.heading().isEmpty()) {
			enter(known.headingRow(), clause);
		}
	}

	private void enter(WordRow row, ProjectedClause clause) {
		for (int i = 0; i < row.count(); i++) {
			List<ProjectedClause> those = byStem.computeIfAbsent(row.stem(i), key -> new ArrayList<>(2));
			// Clause follows clause: one that is there already is the last.
			if (those.isEmpty() || those.getLast() != clause) {
				those.add(clause);
			}
		}
	}
}
