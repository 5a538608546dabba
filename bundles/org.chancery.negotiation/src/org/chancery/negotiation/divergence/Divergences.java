package org.chancery.negotiation.divergence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;

/**
 * Every divergence between the texts of two audiences of which the higher reads the lower, clause by clause. It is kept
 * current while the texts are edited, at the cost of the clauses that changed. Belongs to one thread.
 */
public final class Divergences {

	private final Map<String, Divergence> found = new HashMap<>();
	private final LegalWeight weight;
	private Projection lower;
	private Projection higher;
	private List<Divergence> ordered;
	/** Of the clauses of both texts; it lasts as long as nothing but words changes. */
	private Map<String, Integer> order;

	private Divergences(Projection lower, Projection higher) {
		this.lower = lower;
		this.higher = higher;
		weight = LegalWeight.of(higher);
		higher.all().forEach(clause -> look(clause.id()));
		lower.all().filter(clause -> higher.find(clause.id()).isEmpty()).forEach(clause -> look(clause.id()));
	}

	/**
	 * Between two texts as they stand.
	 *
	 * @param lower  usually the public text
	 * @param higher in the same language
	 */
	public static Divergences between(Projection lower, Projection higher) {
		return new Divergences(lower, higher);
	}

	/** The texts changed their words in some clauses, and nothing else. */
	public void reworded(Projection lowerNow, Projection higherNow, Collection<String> clauseIds) {
		lower = lowerNow;
		higher = higherNow;
		clauseIds.forEach(this::look);
	}

	/** The lower text. */
	public Projection lower() {
		return lower;
	}

	/** The higher text. */
	public Projection higher() {
		return higher;
	}

	/** The divergence of a clause itself. */
	public Optional<Divergence> of(String clauseId) {
		return Optional.ofNullable(found.get(clauseId));
	}

	/** All of them in the order of the higher text; what only the lower one has follows what it follows there. */
	public List<Divergence> all() {
		if (ordered == null) {
			ordered = found.isEmpty() ? List.of() : inOrder();
		}
		return ordered;
	}

	private List<Divergence> inOrder() {
		if (order == null) {
			order = TextOrder.of(higher, lower);
		}
		return found.values().stream().sorted(Comparator.comparing(each -> order.get(each.clauseId()))).toList();
	}

	private void look(String id) {
		Divergence divergence = read(id);
		Divergence before = divergence == null ? found.remove(id) : found.put(id, divergence);
		if (!Objects.equals(before, divergence)) {
			ordered = null;
		}
	}

	private Divergence read(String id) {
		ProjectedClause above = higher.find(id).orElse(null);
		ProjectedClause below = lower.find(id).orElse(null);
		if (above == null || below == null) {
			return above == null && below == null ? null : alone(above == null ? below : above, above == null);
		}
		if (above.audience().equals(below.audience()) || EqualWords.in(above, below)) {
			return null;
		}
		return new Divergence(id, above.number().citation(), weight.between(below, above), words(above), words(below),
				above.audience());
	}

	/** A clause that only one of the texts has; null if that is told of at one that encloses it. */
	private Divergence alone(ProjectedClause clause, boolean omitted) {
		Projection has = omitted ? lower : higher;
		Projection lacks = omitted ? higher : lower;
		List<String> path = has.path(clause.id());
		if (path.size() > 1 && lacks.find(path.get(path.size() - 2)).isEmpty()) {
			return null;
		}
		var kind = omitted ? DivergenceKind.ONLY_PUBLIC : DivergenceKind.ONLY_PRIVATE;
		return new Divergence(clause.id(), clause.number().citation(), java.util.Set.of(kind), omitted ? "" : whole(clause),
				omitted ? whole(clause) : "", omitted ? higher.audience() : clause.audience());
	}

	private static String words(ProjectedClause clause) {
		String heading = clause.heading() == null || clause.heading().isEmpty() ? "" : clause.heading() + ". ";
		return heading + clause.text();
	}

	private static String whole(ProjectedClause clause) {
		var words = new StringBuilder(words(clause));
		clause.clauses().forEach(each -> words.append(words.isEmpty() ? "" : " ").append(whole(each)));
		return words.toString();
	}
}
